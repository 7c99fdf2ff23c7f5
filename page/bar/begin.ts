import type { Desk } from '../desk.ts';

/** The bar of a page. */
export interface Bar {
  /** Opens it, or goes to it where it is open. */
  readonly open: () => void;
}

/** Begins the bar that narrows a list: the part that a page is given when it is first asked for. */
export type BeginBar = (desk: Desk) => Bar;
