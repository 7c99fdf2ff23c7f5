import { type KeyChanges, keysWith, type ListAct, type ListKey } from './list-keys.ts';

/** What each act is called. */
export const ACT_WORDS: Readonly<Record<ListAct, string>> = {
  next: 'next paper',
  previous: 'previous paper',
  'next-new': 'next paper that no list showed before',
  narrow: 'narrow the list',
  quote: 'quote the selected words in the note',
  leader: 'before the keys above, on sites that have their own',
  select: 'select',
  'select-next': 'select, and the next paper too',
  'select-previous': 'select, and the previous paper too',
  unselect: 'let go of what is selected',
  save: 'save',
  tag: 'tag',
  note: 'note',
  'to-read': 'to read',
  star: 'star',
  dismiss: 'dismiss',
  undo: 'undo',
  cite: 'copy as BibTeX',
  export: 'save what is selected, or kept on this list, as BibTeX',
  open: 'open',
  'open-behind': 'open behind this page',
  pdf: 'PDF',
  search: 'search the library',
  help: 'these keys',
};

/** All keys of a row, as a reader is told of them. */
export function keysOf({ key, also }: Pick<ListKey, 'key' | 'also'>): readonly string[] {
  return [key, ...(also === undefined ? [] : [also.replace('ArrowDown', '↓').replace('ArrowUp', '↑')])];
}

/** The keys in one line, for where there is no room for a table. */
export function keysInWords(changes: KeyChanges): string {
  return keysWith(changes)
    .map((known) => `${keysOf(known).join(', ')} ${ACT_WORDS[known.act]}`)
    .join(' · ');
}
