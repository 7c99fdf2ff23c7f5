import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { needChromium } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { launch, type Running } from '../scripts/driver/launch.ts';
import { openOwnPage } from '../scripts/driver/own-page.ts';
import { stock } from './popup/stock.ts';
import { seenBy, waits, watch } from './popup/watch.ts';
import { type CorpusPaper, readLines, toSaved } from './search/corpus.ts';
import { inventPapers } from './search/invent.ts';
import { makeQueries } from './search/queries.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpora/papers-20k.jsonl.gz', import.meta.url));
const SEED = 7;
const BETWEEN_KEYS = 80;
const OPENINGS = 3;
const SCROLLS = 200;
const ROWS = '.papers-list';

/**
 * The library's page in a real Chromium over a large library: opening, typing, scrolling, memory. `--papers N`,
 * `--extension DIR` for one built already.
 */
export default async function library(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { papers: { type: 'string', default: '20000' }, extension: { type: 'string' } },
  });
  const count = Number(values.papers);
  const papers = existsSync(CORPUS) ? readLines<CorpusPaper>(CORPUS).slice(0, count) : inventPapers(count, SEED);
  const profile = await mkdtemp(join(tmpdir(), 'manicule-bench-'));
  const running = await launch({
    extension: values.extension ?? build('chrome'),
    headless: true,
    pages: {},
    browserPath: needChromium(console.warn).path,
    profile,
  });
  try {
    console.error(`stocking ${papers.length} papers`);
    await fill(running, papers);
    for (let i = 0; i < OPENINGS; i++) {
      const { page, ms } = await opened(running);
      await page.locator('.facet').first().waitFor();
      const counted = await page.evaluate(() => performance.now());
      console.log(
        `usable ${ms.toFixed(0)} ms after opening (promised 1,000), all filters counted after ${counted.toFixed(0)} ms`,
      );
      await page.close();
    }
    const { page } = await opened(running);
    await typing(
      page,
      makeQueries(papers, 3, SEED).map(({ query }) => query),
    );
    await scrolling(page);
    await memory(page);
  } finally {
    await running.context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Stocks the library and has its index built and saved, as it is on every day but the first. */
async function fill(running: Running, papers: readonly CorpusPaper[]): Promise<void> {
  const page = await openOwnPage(running, 'library.html');
  await page.getByRole('searchbox').waitFor();
  await stock(page, papers.map(toSaved));
  await page.reload();
  await page.waitForFunction(
    (total) => document.querySelector('.papers-count')?.textContent?.replace(/\D/g, '') === String(total),
    papers.length,
    { timeout: 120_000 },
  );
  // Filters are shown once the index is whole; it is saved when nothing else is to do.
  await page.locator('.facet').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(5_000);
  await page.close();
}

async function opened(running: Running): Promise<{ readonly page: Page; readonly ms: number }> {
  const page = await running.context.newPage();
  await watch(page, ROWS);
  await page.goto(`chrome-extension://${running.extensionId}/library.html`);
  await page.locator('.row-title').first().waitFor();
  return { page, ms: await page.evaluate(() => performance.now()) };
}

async function typing(page: Page, queries: readonly string[]): Promise<void> {
  for (const query of queries) {
    await page.getByRole('searchbox').fill('');
    await page.waitForTimeout(200);
    await page.keyboard.type(query, { delay: BETWEEN_KEYS });
  }
  await page.waitForTimeout(300);
  const { keys, painted } = await seenBy(page);
  const times = waits(keys, painted).toSorted((a, b) => a - b);
  const at = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? Number.NaN).toFixed(1);
  console.log(`key to rows painted: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (promised 50), ${times.length} keys`);
}

/** Scrolls by a screen at every frame, and notes how long each frame took. */
async function scrolling(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(500);
  // No function in here has a name: see `popup/watch.ts`.
  const frames = await page.evaluate(
    async ([rows, scrolls]) => {
      const times: number[] = [];
      const list = document.querySelector(rows);
      let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      while (times.length < scrolls) {
        list?.scrollBy(0, 600);
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        times.push(now - last);
        last = now;
      }
      return times;
    },
    [ROWS, SCROLLS] as const,
  );
  const sorted = frames.toSorted((a, b) => a - b);
  const long = frames.filter((ms) => ms > 50).length;
  console.log(
    `scrolling: frame p50 ${sorted[frames.length >> 1]?.toFixed(1)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms, ${long} of ${frames.length} over 50 ms`,
  );
}

async function memory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const bytes = await page.evaluate(async () => {
    const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return memory?.usedJSHeapSize ?? Number.NaN;
  });
  console.log(`heap of the page ${(bytes / 1e6).toFixed(0)} MB (promised 300)`);
}
