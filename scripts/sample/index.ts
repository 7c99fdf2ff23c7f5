import type { BrowserContext } from 'playwright-core';
import { newSubmissions } from './arxiv.ts';
import { dailyPapers } from './huggingface.ts';

/** The addresses that the sample stands at: real ones, so that the extension is put in by its own match patterns. */
export const SAMPLE_ADDRESSES = {
  huggingface: 'https://huggingface.co/papers',
  arxiv: 'https://arxiv.org/list/cs.CL/new',
} as const;

/** What stands at each address, by address. */
export const SAMPLE_PAGES: Readonly<Record<string, () => string>> = {
  [SAMPLE_ADDRESSES.huggingface]: () => dailyPapers(),
  [SAMPLE_ADDRESSES.arxiv]: () => newSubmissions(),
};

/**
 * From now on these pages stand at their addresses and every other one is refused: no network is needed.
 * Answers with the list of all addresses that were asked for, which grows.
 */
export async function servePages(
  context: BrowserContext,
  pages: Readonly<Record<string, () => string>> = SAMPLE_PAGES,
): Promise<readonly string[]> {
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
