import type { Paper } from './paper.ts';

/** Enough of a paper to find it in the library. */
export type PaperRef = Pick<Paper, 'ids' | 'title' | 'authors'>;

/** A paper as one card shows it, and the page that the card is on. */
export interface Seen {
  readonly paper: Paper;
  /** The site's id. */
  readonly site: string;
  readonly pageUrl: string;
}
