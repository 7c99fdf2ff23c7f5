import type { Paper } from './paper.ts';
import type { Millis } from './saved.ts';
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

/** What a page shows, for whoever asks about it. */
export interface PageSummary {
  readonly site: string;
  readonly siteName: string;
  /** The papers shown, in document order, no paper twice. */
  readonly papers: readonly PaperRef[];
  /** So many cards could not be read. */
  readonly malformed: number;
  /** Whether the site seems to have changed under its adapter: papers are linked that no card shows. */
  readonly changed: boolean;
  /** How many papers here no list showed before; null where that is not remembered. */
  readonly fresh: number | null;
  /** When the list was last read; null where it never was, or where that is not remembered. */
  readonly lastHere: Millis | null;
}

/** The texts that name a paper in a verdict: its ids, or its title and first author where it has none. */
export function refKeys({ ids, title, authors }: PaperRef): readonly string[] {
  return ids.length > 0 ? ids : [`title:${titleKey(title) ?? title}|${authors[0] ?? ''}`];
}
