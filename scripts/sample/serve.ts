import type { BrowserContext } from 'playwright-core';
import { newSubmissions } from './arxiv.ts';
import { dailyPapers } from './huggingface.ts';

/** The addresses that the sample stands at: real ones, so that the extension is put in by its own match patterns. */
export const SAMPLE_ADDRESSES = {
  huggingface: 'https://huggingface.co/papers',
  arxiv: 'https://arxiv.org/list/cs.CL/new',
} as const;

/** From now on the sample answers for both sites, and everything else is refused: a browser with it needs no network. */
export async function serveSample(context: BrowserContext): Promise<void> {
  const pages: Readonly<Record<string, () => string>> = {
    [SAMPLE_ADDRESSES.huggingface]: () => dailyPapers(),
    [SAMPLE_ADDRESSES.arxiv]: () => newSubmissions(),
  };
  await context.route('**/*', async (route) => {
    const page = pages[route.request().url()];
    if (page) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: page() });
    else if (/^https?:/.test(route.request().url())) await route.abort();
    else await route.continue();
  });
}
