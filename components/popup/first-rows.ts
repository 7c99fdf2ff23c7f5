/** What rows are high, in CSS pixels: 61 to 107, most of them more than this. */
const ROW = 76;
/** The height that a popup asks for, in CSS pixels. It may have none yet when it is asked. */
const POPUP = 600;

/** Rows that fill a window of this height, in CSS pixels, and one or two more, since search field and foot take their room. */
export function rowsWithin(height: number): number {
  return Math.ceil(Math.max(height, POPUP) / ROW);
}

/** Rows laid out at first, in the window as it is when the page is opened. No more: every keystroke draws them anew. */
export const FIRST_ROWS = rowsWithin(globalThis.innerHeight ?? POPUP);
