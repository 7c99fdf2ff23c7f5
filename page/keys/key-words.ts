import { LIST_KEYS, type ListAct } from './list-keys.ts';

/** What each act is called. */
export const ACT_WORDS: Readonly<Record<ListAct, string>> = {
  next: 'next paper',
  previous: 'previous paper',
  'next-new': 'next paper that no list showed before',
  narrow: 'narrow the list',
  save: 'save',
  tag: 'tag',
  note: 'note',
  'to-read': 'to read',
  star: 'star',
  dismiss: 'dismiss',
  undo: 'undo',
  open: 'open',
  pdf: 'PDF',
  help: 'these keys',
};

/** The keys in one line, for where there is no room for a table. */
export function keysInWords(): string {
  return LIST_KEYS.map(({ key, act }) => `${key} ${ACT_WORDS[act]}`).join(' · ');
}
