/** The pointing hand: drawn for 24 by 24, filled it reads from 12 px on, stroked at 1.3 from 16 px on. */
export const HAND_PATH =
  'M1.9 6.4 3.6 6.85a1 1 0 0 1 .75.97v9.26a1 1 0 0 1-.75.97l-1.7.45a.8.8 0 0 1-1-.77V7.17a.8.8 0 0 1 1-.77z' +
  'M5.9 8.3c1.7-.1 2.7-.7 3.9-1.7l2.8-2.2c.8-.6 1.9-.5 2.5.3.6.7.5 1.8-.2 2.5l-1.7 1.6h8.45a1.6 1.6 0 0 1 0 3.2' +
  'L13.3 12.2l2.7.3a1.15 1.15 0 0 1 0 2.3l-2.6.05 2.2.35a1.07 1.07 0 0 1 0 2.14l-2.2.1 1.4.3a1 1 0 0 1 0 2' +
  'H10.7c-1.7 0-3.2-.8-4.8-1.7z';

/** What the hand fills of its 24 by 24, with room for its outline. */
export const HAND_BOX = '0 3 24 17.4';
