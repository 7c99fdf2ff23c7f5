import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';

/** What follows the list on a page: which of its papers are new, and which are dismissed. */
export interface ListFollower {
  /** The cards of the page may be others now. */
  readonly look: () => void;
  /** A mark shows another state. */
  readonly drawn: (shown: Shown) => void;
  /** What is remembered may be another now. */
  readonly askAgain: () => void;
}

/** Begins to follow the list on a page: the part that a page is given once its first cards are marked. */
export type BeginList = (desk: Desk) => ListFollower;
