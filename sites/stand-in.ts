import { looksChanged } from './health.ts';
import type { Opened, Page, Site } from './site.ts';

/**
 * The page at an address as the reader of any page sees it; null until that reader is there, which the asking brings. The cards are
 * asked for again then.
 */
export type StandIn = () => Page | null;

/** Reads the pages of one site, or of all, for as long as the address stays the same; null where it shows no papers. */
export type Reader = (document: Document, url: URL, standIn: StandIn) => Opened | null;

/** A site's reader that says when the site seems to have changed, and lets another one stand in then. */
export function readerOf(site: Site): Reader {
  return (document, url, standIn) => {
    const page = site.open(document, url);
    return page && { site, page: withStandIn(page, document, url, standIn) };
  };
}

/** As many cards that cannot be read show that none can. */
const TRIED = 5;

/**
 * A site's page for which the reader of any page stands in while the site's own adapter finds no card, or none that it can read,
 * though the page links to papers: the site changed. Not before the page is whole, since lists that are drawn in the browser
 * come late.
 */
function withStandIn(page: Page, document: Document, url: URL, standIn: StandIn): Page {
  let other: Page | null = null;
  let blind = false;
  return {
    cards: () => {
      const own = page.cards();
      const seen = own.slice(0, TRIED).some((element) => isReadBy(page, element));
      blind = !seen && document.readyState === 'complete' && looksChanged(document, url, []);
      if (!blind) return own;
      other ??= standIn();
      return other?.cards() ?? [];
    },
    read: (element) => (blind ? (other?.read(element) ?? null) : page.read(element)),
    looksChanged: (cards) => blind || looksChanged(document, url, cards),
  };
}

function isReadBy(page: Page, element: Element): boolean {
  try {
    page.read(element);
    return true;
  } catch {
    return false; // malformed: what reads the page counts it
  }
}
