import type { Room } from '../entry.ts';

/** The four states of a paper. */
export const status = {
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
  dismissed: 'Dismissed',
} as const satisfies Room;
