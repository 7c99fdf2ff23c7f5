import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { writeJson } from '../formats/json.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { needChromium } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { launch } from '../scripts/driver/launch.ts';
import { openOwnPage } from '../scripts/driver/own-page.ts';
import { corpusLibrary, hasCorpus } from '../tests/papers/corpus.ts';
import { toSaved } from './search/corpus.ts';
import { inventPapers } from './search/invent.ts';

const DEXIE = fileURLToPath(new URL('../node_modules/dexie/dist/dexie.min.js', import.meta.url));
const SEED = 7;
const PATIENCE = 300_000;

/**
 * The import on the library's page in a real Chromium: how long the preview and the import take, how long the page was held up,
 * and how long Dexie's own bulkPut of the same records takes in the same page. `--papers N`, `--extension DIR` for one built already.
 */
export default async function importing(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { papers: { type: 'string', default: '10000' }, extension: { type: 'string' } },
  });
  const count = Number(values.papers);
  const papers = hasCorpus ? corpusLibrary(count) : inventPapers(count, SEED).map(toSaved);
  const profile = await mkdtemp(join(tmpdir(), 'manicule-bench-'));
  const running = await launch({
    extension: values.extension ?? build('chrome'),
    headless: true,
    pages: {},
    browserPath: needChromium(console.warn).path,
    profile,
  });
  try {
    const page = await openOwnPage(running, 'library.html#import');
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    const put = await bulkPut(page, papers);
    await watchTasks(page);
    // A file on the disk: one that the driver makes in the page would hold the page up itself.
    const file = join(profile, 'bench.json');
    await writeFile(file, writeJson(papers, { at: Date.now() }));
    const preview = await timed(() => previewed(page, file));
    const taken = await timed(() => imported(page));
    const held = await longestTask(page);
    const again = await bulkPut(page, papers);
    const dexie = Math.min(put, again);
    print('the file read and previewed', preview);
    print('imported', taken);
    print('Dexie’s bulkPut of the same', dexie);
    console.log(`imported / bulkPut: ${(taken / dexie).toFixed(2)}`);
    print('the page was held up for at most', held);
  } finally {
    await running.context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function previewed(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import [\d,]+ papers/ }).waitFor({ timeout: PATIENCE });
}

async function imported(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import [\d,]+ papers/ }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ timeout: PATIENCE });
}

/** Into a database of its own with the library's indexes and its durability, in milliseconds. */
async function bulkPut(page: Page, papers: readonly SavedPaper[]): Promise<number> {
  await page.evaluate(`globalThis.Dexie ??= (() => { const module = { exports: {} }; const exports = module.exports;
    (function (module, exports) { ${readFileSync(DEXIE, 'utf8')}\n }).call(globalThis, module, exports);
    return module.exports.default ?? module.exports; })()`);
  // As text: the driver's own way with objects takes minutes for so many.
  return page.evaluate(async (text) => {
    const records = JSON.parse(text) as readonly SavedPaper[];
    const { Dexie } = globalThis as unknown as { Dexie: new (name: string, options: object) => BenchDatabase };
    const db = new Dexie(`bench-${Math.random()}`, { chromeTransactionDurability: 'strict' });
    db.version(1).stores({
      papers: 'key, *paper.ids, *annotation.tags, titleKey, savedAt, changedAt, trashedAt, joining.into',
    });
    await db.open();
    const from = performance.now();
    await db.table('papers').bulkPut(records);
    const took = performance.now() - from;
    await db.delete();
    return took;
  }, JSON.stringify(papers));
}

interface BenchDatabase {
  readonly version: (version: number) => { readonly stores: (stores: object) => void };
  readonly open: () => Promise<void>;
  readonly table: (name: string) => { readonly bulkPut: (records: readonly SavedPaper[]) => Promise<unknown> };
  readonly delete: () => Promise<void>;
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: readonly number[] }).tasks));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function print(what: string, time: number): void {
  console.log(`${what}: ${Math.round(time)} ms`);
}
