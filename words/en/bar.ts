import type { Room } from '../entry.ts';

/** The bars that narrow a list, and that act on what is selected on it. */
export const bar = {
  label: 'This list',
  field: 'Narrow this list',
  placeholder: 'Words, tag:nlp, has:code, -survey',
  some: '{shown} of {papers}',
  close: 'Close, and show the whole list',
  all: 'All',
  new: 'New',
  saved: 'Saved',
  'to-read': 'To read',
  dismissed: 'Dismissed',
  hideDismissed: 'Hide dismissed',
  tagCount: 'Tag {tag} {papers}',
  selectedLabel: 'Selected papers',
  selected: { one: '{count} selected', other: '{count} selected' },
  dismiss: 'Dismiss',
  copyBibtex: 'Copy BibTeX',
  saveBibtex: 'Save BibTeX',
  tagSelected: 'Tag the selected papers',
  tagPlaceholder: 'Tag, Enter',
  selectNothing: 'Select nothing',
  lastHere: 'Last here on {date}',
  firstTime: 'First time here',
  news: '{visit}, nothing new.',
  newsCount: { one: '{visit}, {count} new.', other: '{visit}, {count} new.' },
} as const satisfies Room;
