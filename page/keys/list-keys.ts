/** What a key does on a list. */
export type ListAct =
  | 'next'
  | 'previous'
  | 'save'
  | 'tag'
  | 'note'
  | 'to-read'
  | 'star'
  | 'dismiss'
  | 'undo'
  | 'open'
  | 'pdf'
  | 'help';

export interface ListKey {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  readonly act: ListAct;
  readonly says: string;
  /** Heard anywhere on a list; the others only while a mark has the focus, so that they are no key of the page's. */
  readonly begins: boolean;
}

/** The keys on a list, from which the page, its help and the settings have them. */
export const LIST_KEYS: readonly ListKey[] = [
  { key: 'j', act: 'next', says: 'next paper', begins: true },
  { key: 'k', act: 'previous', says: 'previous paper', begins: true },
  { key: 's', act: 'save', says: 'save', begins: false },
  { key: 't', act: 'tag', says: 'tag', begins: false },
  { key: 'n', act: 'note', says: 'note', begins: false },
  { key: 'r', act: 'to-read', says: 'to read', begins: false },
  { key: 'f', act: 'star', says: 'star', begins: false },
  { key: 'x', act: 'dismiss', says: 'dismiss', begins: false },
  { key: 'u', act: 'undo', says: 'undo', begins: false },
  { key: 'o', act: 'open', says: 'open', begins: false },
  { key: 'p', act: 'pdf', says: 'PDF', begins: false },
  { key: '?', act: 'help', says: 'these keys', begins: false },
];

/** The keys in one line, for where there is no room for a table. */
export function keysInWords(): string {
  return LIST_KEYS.map(({ key, says }) => `${key} ${says}`).join(' · ');
}
