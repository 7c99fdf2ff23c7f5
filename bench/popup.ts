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
import { papersInIndex } from '../scripts/driver/saved-index.ts';
import { until } from '../scripts/driver/until.ts';
import { stock } from './popup/stock.ts';
import { type Seen, seenBy, waits, watch } from './popup/watch.ts';
import { type CorpusPaper, readLines, toSaved } from './search/corpus.ts';
import { inventPapers } from './search/invent.ts';
import { makeQueries } from './search/queries.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpora/papers-20k.jsonl.gz', import.meta.url));
const SEED = 7;
/**
 * Milliseconds from key to key: as fast as anybody types; and as fast as nobody does, where a key comes while the browser is still drawing
 * for the last one, so that its frame waits for the screen's next, which alone is up to 17 ms.
 */
const BETWEEN_KEYS = [120, 60];
const OPENINGS = 5;
const RESULTS = '.results, .popup-body';
/** The size that the popup asks for, in CSS pixels: what is not seen is not painted. */
const POPUP = { width: 420, height: 600 };

/**
 * The popup's page in a real Chromium, in a tab of the popup's size, over a large library: from a key to its results on the
 * screen (rows; the lines of notes and abstracts that are read first follow a frame later), and from opening it to the first answer, typed before the
 * index is loaded. `--papers N`, `--extension DIR` for one built already.
 */
export default async function popup(args: readonly string[]): Promise<void> {
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
    const queries = makeQueries(papers, 3, SEED).map(({ query }) => query);
    for (const between of BETWEEN_KEYS) {
      const { keys, changed, painted } = await keystrokes(await openPopupPage(running), queries, between);
      const bare = await keystrokes(await openBarePage(running), queries, between);
      console.log(`a key every ${between} ms`);
      print('key to results in the page', waits(keys, changed));
      print('key to results painted', waits(keys, painted));
      print('key to paint in a bare page', waits(bare.keys, bare.painted));
    }
    print('opening to first paper painted', await openings(running, null));
    print('opening to first answer painted', await openings(running, queries[0] ?? 'a'));
  } finally {
    await running.context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function fill(running: Running, papers: readonly CorpusPaper[]): Promise<void> {
  const page = await openOwnPage(running);
  await page.waitForTimeout(500);
  await stock(page, papers.map(toSaved));
  await page.reload();
  const from = Date.now();
  await page.getByRole('searchbox').fill('a');
  await page.waitForFunction(() => document.querySelectorAll('.results > *').length > 0, null, { timeout: 300_000 });
  console.error(`first answer of a new index after ${Date.now() - from} ms`);
  // One of fewer was saved before they came.
  await until('the whole index', async () => (await papersInIndex(page)) >= papers.length, 300_000);
  console.error(`index built and saved after ${Date.now() - from} ms`);
  await page.close();
}

async function openPopupPage(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.setViewportSize(POPUP);
  await watch(page, RESULTS);
  await page.goto(`chrome-extension://${running.extensionId}/popup.html`);
  await page.waitForSelector('.results');
  return page;
}

/** A field, and a line that says what is in it: the least that a key can cost in this browser on this machine. */
async function openBarePage(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.setViewportSize(POPUP);
  await watch(page, RESULTS);
  await page.goto('about:blank');
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { type: 'search' });
    const line = Object.assign(document.createElement('p'), { className: 'results' });
    document.body.append(field, line);
    field.addEventListener('input', () => {
      line.textContent = field.value;
    });
  });
  return page;
}

async function keystrokes(page: Page, queries: readonly string[], between: number): Promise<Seen> {
  for (const query of queries) {
    await page.getByRole('searchbox').fill('');
    await page.waitForTimeout(150);
    await page.keyboard.type(query, { delay: between });
  }
  await page.waitForTimeout(200);
  const seen = await seenBy(page);
  await page.close();
  return seen;
}

/** From the page's first moment to its first papers; or, typed at once, to the first answer to that. */
async function openings(running: Running, query: string | null): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const page = await running.context.newPage();
    await page.setViewportSize(POPUP);
    await watch(page, '.results');
    const address = `chrome-extension://${running.extensionId}/popup.html`;
    await page.goto(query === null ? address : `${address}?q=${encodeURIComponent(query)}`);
    await page.waitForSelector(query === null ? '.results' : '.results mark');
    await page.waitForTimeout(200);
    times.push((await seenBy(page)).painted[0] ?? Number.NaN);
    await page.close();
  }
  return times;
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms (${sorted.length})`);
}
