import type { Page } from 'playwright-core';
import { CARD } from './listing.ts';

/** Named so that a profile of the page tells it from the rest. */
export const FLOOR = 'manicule-floor';

/**
 * The least that marks of ours could cost: an empty closed shadow root with one shared style sheet at the end of every card,
 * attached by one loop. Resolves when the next frame is drawn.
 */
export async function attachFloor(page: Page): Promise<void> {
  await page.evaluate(
    ([source, name]) => {
      const script = document.createElement('script');
      script.textContent = `${source}\n//# sourceURL=${name}`;
      document.head.append(script);
    },
    [ATTACH, FLOOR],
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

const ATTACH = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host { position: absolute; width: 24px; height: 1lh; }');
  for (const card of document.querySelectorAll('${CARD}')) {
    const host = document.createElement('empty-mark');
    host.attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet];
    card.append(host);
  }
}`;
