import type { BrowserContext } from 'playwright-core';

/** What stands at an address: the text of a page, written when it is asked for. */
export type Pages = Readonly<Record<string, () => string>>;

/**
 * From now on these pages stand at their addresses and every other one is refused: no network is needed.
 * Answers with the list of all addresses that were asked for, which grows.
 */
export async function servePages(context: BrowserContext, pages: Pages): Promise<readonly string[]> {
  const asked: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    asked.push(url);
    const page = pages[url];
    if (page) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: page() });
    else await route.abort();
  });
  return asked;
}
