import type { Room } from '../entry.ts';

/** Keys on lists: what each does, and what is said of what they did. */
export const keys = {
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
} as const satisfies Room;
