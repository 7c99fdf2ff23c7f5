import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { needChromium } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { launch, type Running } from '../scripts/driver/launch.ts';
import { type Tasks, tasksDuring } from './marks/trace.ts';
import { type Marking, markingOf, watchMarking } from './marks/watch.ts';
import { attachFloor } from './page/floor.ts';
import { CARD, LISTING, listing, UNMARKED } from './page/listing.ts';
import { type Profile, profileDuring } from './page/profile.ts';

const SIZES = [30, 200, 2000, 5800];
const DEADLINE = 120_000;
/** Milliseconds after the last mark: what follows a list asks, draws and remembers meanwhile. */
const SETTLED = 2500;
const OURS = 'chrome-extension://';
/** What the project promises: milliseconds, and how often the floor. */
const PROMISED = { firstScreen: 100, longestTask: 50, floors: 2 };

/**
 * What marking a list costs its page, beside the least it could cost, for lists of several lengths; as a table.
 * `--sizes 30,200`, `--runs N` of which the medians count, `--extension DIR` for one built already, `--why` for the functions that took the time.
 */
export default async function page(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: SIZES.join() },
      runs: { type: 'string', default: '3' },
      extension: { type: 'string' },
      why: { type: 'boolean', default: false },
    },
  });
  const extension = values.extension ?? build('chrome');
  const rows: Row[] = [];
  for (const count of values.sizes.split(',').map(Number)) {
    const runs: Row[] = [];
    await withBrowser(extension, listing(count), async (running) => {
      await measure(running, count, false); // the browser's and the worker's own beginnings are no page's cost
      for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(running, count, values.why));
    });
    rows.push(medianOf(runs));
  }
  console.log(tableOf(rows));
}

/** Milliseconds and megabytes. */
interface Row {
  readonly cards: number;
  /** Until the page draws the first frame of all of it. */
  readonly frame: number;
  readonly firstScreen: number;
  readonly all: number;
  readonly scripts: number;
  readonly floor: number;
  readonly longest: number;
  readonly acts: number;
  readonly pages: number;
  readonly heap: number;
  readonly floorHeap: number;
}

async function measure(running: Running, cards: number, why: boolean): Promise<Row> {
  const bare = await visit(running, UNMARKED, async () => undefined);
  const floor = await visit(running, UNMARKED, attachFloor);
  const marked = await visit(running, LISTING, settle);
  const { tasks, marking, acts } = await traced(running);
  const pages = await traced(running, UNMARKED);
  if (why)
    console.error(
      marked.profile
        .heaviest(OURS)
        .slice(0, 40)
        .map(([name, ms]) => `${ms.toFixed(1)} ms  ${name}`)
        .join('\n'),
    );
  return {
    cards,
    frame: marking.frame - marking.content,
    firstScreen: (marking.firstScreen ?? Number.NaN) - marking.content,
    all: (marking.all ?? Number.NaN) - marking.content,
    scripts: marked.profile.within(OURS),
    floor: floor.answer,
    longest: tasks.scripts[0] ?? 0,
    acts: acts.scripts[0] ?? 0,
    pages: pages.tasks.all[0] ?? 0,
    heap: marked.heap - bare.heap,
    floorHeap: floor.heap - bare.heap,
  };
}

interface Visited<Answer> {
  readonly profile: Profile;
  /** What was done answered so. */
  readonly answer: Answer;
  /** Megabytes, after what nobody needs was thrown away. */
  readonly heap: number;
}

async function visit<Answer>(
  running: Running,
  url: string,
  act: (page: Page) => Promise<Answer>,
): Promise<Visited<Answer>> {
  const page = await running.context.newPage();
  const session = await page.context().newCDPSession(page);
  const { profile, answer } = await profileDuring(session, async () => {
    await page.goto(url, { timeout: DEADLINE });
    return act(page);
  });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { profile, answer, heap: (usedSize + embedderHeapUsedSize) / 1e6 };
}

interface Traced {
  readonly marking: Marking;
  /** While the page came and was marked. */
  readonly tasks: Tasks;
  /** While the reader used keys, the bar and the selection. */
  readonly acts: Tasks;
}

async function traced(running: Running, url = LISTING): Promise<Traced> {
  const page = await running.context.newPage();
  const browser = running.context.browser();
  if (!browser) throw new Error('this browser cannot be traced');
  await watchMarking(page, CARD);
  const tasks = await tasksDuring(browser, page, async () => {
    await page.goto(url, { timeout: DEADLINE });
    if (url === LISTING) await settle(page);
  });
  const acts = await tasksDuring(browser, page, () => read(page));
  const marking = await markingOf(page);
  await page.close();
  return { marking, tasks, acts };
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    (card) => document.getElementsByTagName('manicule-mark').length >= document.querySelectorAll(card).length,
    CARD,
    { timeout: DEADLINE, polling: 250 },
  );
  await page.waitForTimeout(SETTLED);
}

/** What a reader does with a list: goes on, dismisses, selects, narrows by words, and opens all of it again. */
async function read(page: Page): Promise<void> {
  const keys = [...'jjxjJJ', 'Escape', 'l', ...'tion', 'Escape', ...'jjxu'];
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  }
}

async function withBrowser(extension: string, html: string, act: (running: Running) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'manicule-bench-'));
  const browserPath = needChromium(console.warn).path;
  const pages = { [LISTING]: () => html, [UNMARKED]: () => html };
  const running = await launch({ extension, headless: true, pages, browserPath, profile });
  try {
    await act(running);
  } finally {
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function medianOf(rows: readonly Row[]): Row {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const median = (key: keyof Row) => rows.map((row) => row[key]).sort((a, b) => a - b)[rows.length >> 1] ?? Number.NaN;
  return Object.fromEntries(keys.map((key) => [key, median(key)])) as unknown as Row;
}

function tableOf(rows: readonly Row[]): string {
  const { firstScreen, floors, longestTask } = PROMISED;
  const heads = [
    'cards',
    "the page's first frame",
    `first screen marked (${firstScreen})`,
    'all marked',
    'our scripts',
    'floor',
    `times the floor (${floors})`,
    'ours a card',
    `our longest task (${longestTask})`,
    `with keys and bar (${longestTask})`,
    "the page's longest",
    'heap',
    'floor',
  ];
  const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
  const mb = (size: number) => `${size.toFixed(1)} MB`;
  const lines = rows.map((row) => [
    row.cards.toLocaleString('en'),
    ...[row.frame, row.firstScreen, row.all, row.scripts, row.floor].map(ms),
    (row.scripts / row.floor).toFixed(1),
    `${((row.scripts / row.cards) * 1000).toFixed(0)} µs`,
    ...[row.longest, row.acts, row.pages].map(ms),
    ...[row.heap, row.floorHeap].map(mb),
  ]);
  return [heads, heads.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
