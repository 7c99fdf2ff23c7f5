import type { Paper } from '../papers/paper.ts';

/**
 * One web site's listing pages. A site is one file and one line of `registry.ts`; it reads a page and never writes to it.
 * It holds no state of its own: everything known of a page lives in the `Page` that `open` answers with.
 */
export interface Site {
  /** Lower case, no spaces; names the site in the library, in reports and in the fixtures' folder. */
  readonly id: string;
  /** As the site writes itself. */
  readonly name: string;
  /** The manifest's match patterns, the fewest that cover the pages. */
  readonly matches: readonly string[];
  /** What kinds of list it has, for readers: 'daily, weekly, monthly, trending, search'. */
  readonly lists: string;
  /** The page at an address, or null where the address is of none that shows papers. Must be cheap: it may run at each navigation. */
  readonly open: (document: Document, url: URL) => Page | null;
}

/** One page of a site, for as long as its address stays the same. What it shows may change under it. */
export interface Page {
  /** The elements that show a paper now, in document order, none inside another. Selectors only: it runs after each change. */
  readonly cards: () => readonly Element[];
  /**
   * What one card shows, or null where it is no paper after all. May throw on a malformed card: the caller skips and counts it.
   * Pure, and cheap enough to run thousands of times.
   */
  readonly read: (card: Element) => Card | null;
  /**
   * Whether the site seems to have changed under its adapter, which then misses papers: given the cards that were read.
   * See `stand-in.ts`. Absent where no adapter could miss any.
   */
  readonly looksChanged?: (cards: readonly Pick<ReadCard, 'element' | 'paper'>[]) => boolean;
}

/** A card with the element that shows it. */
export interface ReadCard extends Card {
  readonly element: Element;
}

/** The site that reads an address, and the page that it opens there. */
export interface Opened {
  readonly site: Site;
  readonly page: Page;
}

/** What a card shows of a paper, and where a mark can stand on it. */
export interface Card {
  readonly paper: Paper;
  readonly slot: Slot;
  /** How an announcement lists it, where the page says so: a replacement and a cross-list are no new papers. */
  readonly listing?: Listing;
}

export type Listing = 'new' | 'cross-list' | 'replacement';

/**
 * Where a mark stands, 20 px high. It is out of the flow, so it takes no room: the site picks a place that is free.
 * It becomes the last child of `at`, so no style of the page may hang on `at`'s `:last-child`.
 * `end`: behind the last word of `at`, whose content must be inline (neither a flex box nor one that ends in a block).
 * `corner`: in the top right corner of `at`, which must be positioned.
 */
export interface Slot {
  readonly at: Element;
  readonly place: 'end' | 'after' | 'corner';
}
