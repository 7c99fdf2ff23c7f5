import { openAnywhere } from './anywhere/index.ts';
import { looksChanged } from './health.ts';
import type { Page } from './site.ts';

/**
 * A site's page for which the reader of any page stands in while the site's own adapter finds no card, though the page links to
 * papers: the site changed. Not before the page is whole, since lists that are drawn in the browser come late.
 */
export function withStandIn(page: Page, document: Document, url: URL): Page {
  const standIn = openAnywhere(document, url);
  let standsIn = false;
  return {
    cards: () => {
      const own = page.cards();
      standsIn = own.length === 0 && document.readyState === 'complete' && looksChanged(document, url, []);
      return standsIn ? standIn.cards() : own;
    },
    read: (element) => (standsIn ? standIn.read(element) : page.read(element)),
    standsIn: () => standsIn,
  };
}
