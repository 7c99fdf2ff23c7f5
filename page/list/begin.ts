import type { Desk } from '../desk.ts';

/**
 * Begins to follow the list on a page, which of its papers are new and which are dismissed: the part that a page is given once its
 * first cards are marked.
 */
export type BeginList = (desk: Desk) => void;
