import type { Room } from '../entry.ts';

/** What the rest of the catalogue is written in. */
export const language = {
  tag: 'en',
  direction: 'ltr',
} as const satisfies Room;
