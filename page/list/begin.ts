import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';

/** Whether a card's paper may be among those that changed, which are told by their buckets (see `papers/bucket.ts`). */
export type IsTouched = (shown: Shown, changed: ReadonlySet<number>) => boolean;

/**
 * Begins to follow the list on a page, which of its papers are new and which are dismissed: the part that a page is given once its
 * first cards are marked.
 */
export type BeginList = (desk: Desk) => IsTouched;
