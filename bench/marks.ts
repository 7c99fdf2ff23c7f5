import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { needChromium } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { launch, type Running } from '../scripts/driver/launch.ts';
import { LONG_LIST, longList } from './marks/long-list.ts';
import { type Tasks, tasksDuring } from './marks/trace.ts';
import { type Marking, markingOf, scrollThrough, watchMarking } from './marks/watch.ts';
import { inventPapers } from './search/invent.ts';

const SEED = 7;
const DEADLINE = 60_000;
const FRAMES = 300;
/** What the project promises, in milliseconds. */
const FIRST_SCREEN = 200;
const LONG_TASK = 50;

/**
 * A long list of papers in a real Chromium: when its first screen and when all of it is marked, how long the main thread is
 * kept by us, and whether marks are there as the reader scrolls. `--papers N`, `--extension DIR` for one built already.
 */
export default async function marks(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      papers: { type: 'string', default: '5800' },
      runs: { type: 'string', default: '3' },
      extension: { type: 'string' },
    },
  });
  const html = longList(inventPapers(Number(values.papers), SEED));
  const extension = values.extension ?? build('chrome');
  await withBrowser(null, html, async (running) => {
    const { tasks } = await opened(running, false);
    console.log(`without the extension: longest task ${(tasks.all[0] ?? 0).toFixed(0)} ms`);
  });
  await withBrowser(extension, html, async (running) => {
    for (let run = 0; run < Number(values.runs); run++) await measure(running);
  });
}

async function measure(running: Running): Promise<void> {
  const { page, tasks, marking } = await opened(running, true);
  const scrolling = await tasksDuring(browserOf(running), page, () => scrollThrough(page, FRAMES));
  const scrolled = await scrollThrough(page, FRAMES);
  console.log(
    [
      `first screen marked ${since(marking.firstScreen, marking)} after content (promised ${FIRST_SCREEN})`,
      `all marked ${since(marking.all, marking)}`,
      `our longest scripts ${longest(tasks.scripts)}; the longest tasks they were in ${longest(tasks.ours)} (promised ${LONG_TASK})`,
      `scrolling: our longest scripts ${longest(scrolling.scripts)}; tasks ${longest(scrolling.ours)}; ${scrolled.bare} of ${scrolled.frames} frames with a bare card, longest frame ${scrolled.longest.toFixed(0)} ms`,
    ].join('\n  '),
  );
  await page.close();
}

interface OpenedList {
  readonly page: Page;
  readonly tasks: Tasks;
  readonly marking: Marking;
}

async function opened(running: Running, marked: boolean): Promise<OpenedList> {
  const page = await running.context.newPage();
  await watchMarking(page);
  const tasks = await tasksDuring(browserOf(running), page, async () => {
    await page.goto(LONG_LIST);
    if (marked)
      await page.waitForFunction('globalThis.marking.all !== null', null, { timeout: DEADLINE, polling: 200 });
  });
  return { page, tasks, marking: await markingOf(page) };
}

function browserOf({ context }: Running) {
  const browser = context.browser();
  if (!browser) throw new Error('this browser cannot be traced');
  return browser;
}

async function withBrowser(extension: string | null, html: string, act: (running: Running) => Promise<void>) {
  const profile = await mkdtemp(join(tmpdir(), 'manicule-bench-'));
  const running = await launch({
    extension,
    headless: true,
    pages: { [LONG_LIST]: () => html },
    browserPath: needChromium(console.warn).path,
    profile,
  });
  try {
    await act(running);
  } finally {
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function since(time: number | null, { content }: Marking): string {
  return time === null ? 'never' : `${(time - content).toFixed(0)} ms`;
}

function longest(times: readonly number[]): string {
  return `${times
    .slice(0, 3)
    .map((time) => time.toFixed(0))
    .join(', ')} ms`;
}
