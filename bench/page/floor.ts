import type { Page } from 'playwright-core';
import { CARD } from './listing.ts';

/** So many roots are attached at least, in rounds where a list is shorter: a page's clock is too coarse for a few. */
const LEAST = 2000;

/**
 * The least that marks of ours could cost: an empty closed shadow root with one shared style sheet at the end of every card,
 * attached by one loop. Answers with the milliseconds of a round when the next frame is drawn; the last round's stay in the page.
 */
export async function attachFloor(page: Page): Promise<number> {
  const took = await page.evaluate(
    ([selector, least]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { position: absolute; width: 24px; height: 1lh; }');
      const cards = [...document.querySelectorAll(selector)];
      const rounds = Math.ceil(least / cards.length);
      let hosts: Element[] = [];
      let took = 0;
      for (let round = 0; round < rounds; round++) {
        for (const host of hosts) host.remove();
        hosts = [];
        const start = performance.now();
        for (const card of cards) {
          const host = document.createElement('empty-mark');
          host.attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet];
          card.append(host);
          hosts.push(host);
        }
        took += performance.now() - start;
      }
      return took / rounds;
    },
    [CARD, LEAST] as const,
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return took;
}
