import type { Room } from '../entry.ts';

/** The context menu, and what the toolbar button says of what was done from it. */
export const menu = {
  saveLink: 'Save the paper of this link',
  tagLink: 'Save the paper of this link and tag it',
  quote: 'Quote in the note of the paper',
  undoSave: 'Undo saving',
  undoSaveOf: 'Undo saving “{title}”',
  saved: 'Manicule: saved “{title}”',
  savedAlready: 'Manicule: “{title}” is saved already',
  noPaper: 'Manicule: no paper is known at this address',
  undone: 'Manicule: “{title}” is no longer saved',
} as const satisfies Room;
