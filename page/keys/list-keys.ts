/** What a key does on a list. */
export type ListAct =
  | 'next'
  | 'previous'
  | 'next-new'
  | 'narrow'
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
  /** Heard anywhere on a list; the others only while a mark has the focus, so that they are no key of the page's. */
  readonly begins: boolean;
}

/** The keys on a list, from which the page, its help, the settings and the README have them; what each does is in `key-words.ts`. */
export const LIST_KEYS: readonly ListKey[] = [
  { key: 'j', act: 'next', begins: true },
  { key: 'k', act: 'previous', begins: true },
  { key: '.', act: 'next-new', begins: true },
  { key: 'l', act: 'narrow', begins: true },
  { key: 's', act: 'save', begins: false },
  { key: 't', act: 'tag', begins: false },
  { key: 'n', act: 'note', begins: false },
  { key: 'r', act: 'to-read', begins: false },
  { key: 'f', act: 'star', begins: false },
  { key: 'x', act: 'dismiss', begins: false },
  { key: 'u', act: 'undo', begins: false },
  { key: 'o', act: 'open', begins: false },
  { key: 'p', act: 'pdf', begins: false },
  { key: '?', act: 'help', begins: false },
];
