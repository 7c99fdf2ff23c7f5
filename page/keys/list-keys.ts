/** What a key does on a list. */
export type ListAct =
  | 'next'
  | 'previous'
  | 'next-new'
  | 'narrow'
  | 'quote'
  | 'leader'
  | 'select-next'
  | 'select-previous'
  | 'select'
  | 'unselect'
  | 'save'
  | 'tag'
  | 'note'
  | 'to-read'
  | 'star'
  | 'dismiss'
  | 'undo'
  | 'cite'
  | 'export'
  | 'open'
  | 'open-behind'
  | 'pdf'
  | 'search'
  | 'help';

export interface ListKey {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  readonly act: ListAct;
  /** Heard anywhere on a list; the others only while a mark has the focus, so that they are no key of the page's. */
  readonly begins?: true;
  /** A further key that does the same, with what is held: `Alt+ArrowDown`. */
  readonly also?: string;
}

/** The keys on a list, from which the page, its help, the settings and the README have them; what each does is in `key-words.ts`. */
export const LIST_KEYS: readonly ListKey[] = [
  { key: 'j', act: 'next', begins: true, also: 'Alt+ArrowDown' },
  { key: 'k', act: 'previous', begins: true, also: 'Alt+ArrowUp' },
  { key: '.', act: 'next-new', begins: true },
  { key: 'l', act: 'narrow', begins: true },
  { key: 'q', act: 'quote', begins: true },
  { key: ',', act: 'leader', begins: true },
  { key: 'v', act: 'select' },
  { key: 'J', act: 'select-next' },
  { key: 'K', act: 'select-previous' },
  { key: 'Escape', act: 'unselect' },
  { key: 's', act: 'save' },
  { key: 't', act: 'tag' },
  { key: 'n', act: 'note' },
  { key: 'r', act: 'to-read' },
  { key: 'f', act: 'star' },
  { key: 'x', act: 'dismiss' },
  { key: 'u', act: 'undo' },
  { key: 'c', act: 'cite' },
  { key: 'e', act: 'export' },
  { key: 'o', act: 'open' },
  { key: 'O', act: 'open-behind' },
  { key: 'p', act: 'pdf' },
  { key: '/', act: 'search' },
  { key: '?', act: 'help' },
];

/** A key of the table that can be changed: the one that does something, or the further one that does the same. */
export type KeyName = ListAct | `also:${ListAct}`;

/** The reader's own keys; those that are not in it are as they come. */
export type KeyChanges = Readonly<Partial<Record<KeyName, string>>>;

/** The key of an act, with the reader's changes. */
export function keyFor(act: ListAct, changes: KeyChanges): string {
  return keysWith(changes).find((known) => known.act === act)?.key ?? '';
}

/** The keys as they are with the reader's changes. */
export function keysWith(changes: KeyChanges): readonly ListKey[] {
  return LIST_KEYS.map(({ also, ...known }) => ({
    ...known,
    key: changes[known.act] ?? known.key,
    ...(also !== undefined && { also: changes[`also:${known.act}`] ?? also }),
  }));
}
