import type { Room } from '../entry.ts';

/** The library's list of papers. */
export const papers = {
  noStatus: 'No status',
} as const satisfies Room;
