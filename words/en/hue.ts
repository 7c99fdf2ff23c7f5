import type { Room } from '../entry.ts';

/** The colours that a tag can have. */
export const hue = {
  of: 'Colour of {tag}',
  byName: 'By its name',
  red: 'Red',
  amber: 'Amber',
  olive: 'Olive',
  green: 'Green',
  teal: 'Teal',
  blue: 'Blue',
  violet: 'Violet',
  pink: 'Pink',
} as const satisfies Room;
