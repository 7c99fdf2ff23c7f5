import type { Paper } from './paper.ts';
import { titleKey } from './title-key.ts';

/** Enough of a paper to find it in the library. */
export type PaperRef = Pick<Paper, 'ids' | 'title' | 'authors'>;

/** A paper as one card shows it, and the page that the card is on. */
export interface Seen {
  readonly paper: Paper;
  /** The site's id. */
  readonly site: string;
  readonly pageUrl: string;
}

/** The texts that name a paper in a verdict: its ids, or its title and first author where it has none. */
export function refKeys({ ids, title, authors }: PaperRef): readonly string[] {
  return ids.length > 0 ? ids : [`title:${titleKey(title) ?? title}|${authors[0] ?? ''}`];
}
