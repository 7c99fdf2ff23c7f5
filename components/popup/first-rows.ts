/** Rows laid out at first: twice what is seen, and few enough for every keystroke. */
export const FIRST_ROWS = 12;
