/** What the lowest rows are high, in CSS pixels: a title of one line, and its facts. */
const LOWEST_ROW = 61;
/** What the search field, the filters and the foot take at least, in CSS pixels. */
const AROUND = 180;
/** The height that a popup asks for, in CSS pixels. It may have none yet when it is asked. */
const POPUP = 600;

/** Rows that fill a window of this height, in CSS pixels, however low they are. */
export function rowsWithin(height: number): number {
  return Math.ceil((Math.max(height, POPUP) - AROUND) / LOWEST_ROW);
}

/** Rows laid out at first, in the window as it is when the page is opened. No more: every keystroke draws them anew. */
export const FIRST_ROWS = rowsWithin(globalThis.innerHeight ?? POPUP);
