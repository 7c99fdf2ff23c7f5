import type { Room } from '../entry.ts';

/** What was changed of a paper, and when. */
export const history = {
  head: 'History',
  whatItWas: 'What it was',
  twoPlaces: 'Note written in two places, the later one shown',
  noteWritten: 'Note written',
  noteChanged: 'Note changed',
  tagged: 'Tagged {tags}',
  untagged: 'Untagged {tags}',
  statusChange: '{before} → {after}',
  starTaken: 'Star taken away',
  fieldAdded: '{field} added',
  fieldChanged: '{field} changed',
} as const satisfies Room;
