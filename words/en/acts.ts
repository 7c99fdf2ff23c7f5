import type { Room } from '../entry.ts';

/** What is said of what was done to papers on a list. */
export const acts = {
  saved: 'Saved.',
  savedAlready: 'Saved already.',
  toRead: 'To read.',
  notToRead: 'Not to read any more.',
  dismissed: 'Dismissed.',
  notDismissed: 'Not dismissed any more.',
  starred: 'Starred.',
  notStarred: 'Not starred any more.',
  tagged: 'Tagged “{tag}”.',
  lastPaper: 'This is the last paper here.',
  firstPaper: 'This is the first paper here.',
  nothingNew: 'Nothing is new here.',
  lastNew: 'This is the last new paper here.',
  noPdf: 'The list links no PDF of this paper.',
  probable: 'You may have this paper. Press Enter to say whether it is the same.',
  nothingToUndo: 'Nothing to undo.',
  undone: 'Undone.',
  undoneOf: 'Undone: {title}',
  quoted: 'Quoted in the note.',
  selectWords: 'Select words of one paper first.',
  copied: { one: 'Copied as BibTeX.', other: '{count} papers copied as BibTeX.' },
  nothingKept: 'Nothing is kept on this list yet.',
  quotedTitle: '“{title}”',
} as const satisfies Room;
