import type { Room } from '../entry.ts';

/** What is said in more than one place. */
export const common = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  save: 'Save',
  remove: 'Remove',
  star: 'Star',
  starred: 'Starred',
  saveReadable: 'Save what can be read',
  tryAgain: 'Try again',
  annotate: 'Annotate “{title}”',
  papers: { one: '{count} paper', other: '{count} papers' },
  export: 'Export',
  import: 'Import',
  library: 'Library',
  filters: 'Filters',
  nothingSaved: 'Nothing saved yet.',
  showEverything: 'Show everything',
  noPapersInFile: 'The file holds no papers; nothing was changed.',
  savedAs: '{papers} saved as {file}.',
  pair: '{before}, {after}',
} as const satisfies Room;
