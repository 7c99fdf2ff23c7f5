import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { needChromium } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { launch } from '../scripts/driver/launch.ts';
import { openOwnPage } from '../scripts/driver/own-page.ts';
import { until } from '../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from '../scripts/sample/index.ts';
import { inventPapers } from './search/invent.ts';

const SEED = 7;
/** As many as are on a screen or two. */
const AT_ONCE = 50;
/** What the project promises, in megabytes. */
const PROMISED = 20;

/** The memory of lists over a year of ten arXiv categories: what it takes on the disk, written by the real worker. `--papers N`. */
export default async function memory(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { papers: { type: 'string', default: '200000' } } });
  const profile = await mkdtemp(join(tmpdir(), 'manicule-bench-'));
  const browserPath = needChromium(console.warn).path;
  const running = await launch({
    extension: build('chrome'),
    headless: true,
    pages: SAMPLE_PAGES,
    browserPath,
    profile,
  });
  try {
    const page = await running.context.newPage();
    const session = await page.context().newCDPSession(page);
    const world = worldOf(session, running.extensionId);
    await page.goto(SAMPLE_ADDRESSES.arxiv);
    const contextId = await until('our world on the page', world);
    const ownPage = await openOwnPage(running);
    const used = () => ownPage.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const before = { used: await used(), onDisk: sizeOf(profile) };
    const papers = inventPapers(Number(values.papers), SEED);
    const start = performance.now();
    for (let at = 0; at < papers.length; at += AT_ONCE) {
      const batch = papers.slice(at, at + AT_ONCE).map(({ title, authors }, i) => ({
        ids: [`arxiv:${2901 + Math.floor((at + i) / 17_000)}.${String((at + i) % 17_000).padStart(5, '0')}`],
        title,
        authors,
      }));
      await session.send('Runtime.evaluate', {
        contextId,
        awaitPromise: true,
        expression: `chrome.runtime.sendMessage(${JSON.stringify({
          manicule: 1,
          to: 'background',
          call: 'remember',
          args: { pageUrl: SAMPLE_ADDRESSES.arxiv, papers: batch },
        })})`,
      });
    }
    const took = performance.now() - start;
    const database = (await used()) - before.used;
    const onDisk = sizeOf(profile) - before.onDisk;
    console.log(
      [
        `${papers.length} papers remembered, ${AT_ONCE} at once, ${(took / (papers.length / AT_ONCE)).toFixed(1)} ms each time`,
        `as the browser counts: ${megabytes(database)}; the profile's databases grew by ${megabytes(onDisk)} (promised ${PROMISED} MB)`,
      ].join('\n'),
    );
  } finally {
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Finds our own world on the session's page, once there is one. */
function worldOf(session: CDPSession, extensionId: string): () => Promise<number | null> {
  let found: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) found = context.id;
  });
  const enabled = session.send('Runtime.enable');
  return async () => {
    await enabled;
    return found;
  };
}

function sizeOf(profile: string): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /IndexedDB/.test(file))
    .reduce((sum, file) => sum + (statSync(join(profile, file), { throwIfNoEntry: false })?.size ?? 0), 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
