import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needChromium } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { launch } from '../scripts/driver/launch.ts';
import { openOwnPage } from '../scripts/driver/own-page.ts';
import {
  BUDGETS,
  contentScripts,
  OWN_PAGES,
  scriptsUntilShown,
  type Weight,
  weightOf,
} from '../scripts/driver/weight.ts';
import { stock } from './popup/stock.ts';
import { toSaved } from './search/corpus.ts';
import { inventPapers } from './search/invent.ts';

/** Enough for every view to have something to show. */
const PAPERS = 50;

/**
 * What has to be loaded: by each page of the extension until it first shows something, over a library with papers in it, and by every
 * list's page. Ends with 1 where a budget is passed. `--extension DIR` for one built already.
 */
export default async function weight(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { extension: { type: 'string' } } });
  const extension = values.extension ?? build('chrome');
  const profile = await mkdtemp(join(tmpdir(), 'manicule-bench-'));
  const running = await launch({
    extension,
    headless: true,
    pages: {},
    browserPath: needChromium(console.warn).path,
    profile,
  });
  console.log(`| script of | kB | compressed | budget |\n|---|---:|---:|---:|`);
  try {
    const page = await openOwnPage(running);
    await page.getByRole('main').waitFor();
    await stock(page, inventPapers(PAPERS, 1).map(toSaved));
    await page.close();
    for (const path of OWN_PAGES) {
      row(path, weightOf(await scriptsUntilShown(running, path, extension)), { compressed: BUDGETS.page });
    }
  } finally {
    await running.context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const { listing, heaviestSite } = contentScripts(extension);
  row('every list', listing, BUDGETS.contentScript);
  row('its site, the heaviest', heaviestSite, {});
}

function row(name: string, { file, compressed }: Weight, budget: Partial<Weight>): void {
  const limits = [budget.file, budget.compressed].flatMap((bytes) => (bytes === undefined ? [] : [kilobytes(bytes)]));
  console.log(`| ${name} | ${kilobytes(file)} | ${kilobytes(compressed)} | ${limits.join(', ')} |`);
  if (file > (budget.file ?? Infinity) || compressed > (budget.compressed ?? Infinity)) {
    console.error(`${name} is over its budget`);
    process.exitCode = 1;
  }
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
