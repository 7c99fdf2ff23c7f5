import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Memory } from '../../memory/memory.ts';
import type { Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';
import { ids, inventedPaper, inventedRecord, seenOn } from '../support/invented.ts';
import { rounds, tell } from './rounds.ts';

/** A library of some years, beside one of some months: ten times as much. */
const PAPERS = rounds(200, 20_000);
const SEEN = rounds(2000, 200_000);
const OPERATIONS = rounds(20, 50_000);
/** What ten times as much may cost one operation: a logarithm would be 1.3, and a machine does other things too. */
const DEARER = 3;

const LIST = 'https://arxiv.org/list/cs.CL/new';

const paperOf = (at: number) =>
  inventedPaper({
    title: `${at} Herons and Their ${at} Marshes`,
    ids: ids(`10.1234/${at}`),
    url: `https://example.org/${at}`,
  });

test(
  'an act costs ten times as many papers hardly more',
  async () => {
    const [small, large] = await Promise.all([PAPERS / 10, PAPERS].map(libraryOf));
    if (!small || !large) throw new Error('no libraries');
    const times = await inTurns(
      OPERATIONS,
      (at) => actOn(small, at),
      (at) => actOn(large, at),
    );
    judge('an act at 20,000 papers, beside 2,000', OPERATIONS, times);
    expect(await large.count()).toBe(PAPERS);
  },
  60_000 + OPERATIONS * 200,
);

test(
  'what lists have shown is recalled as quickly at ten times as much',
  async () => {
    const [small, large] = await Promise.all([SEEN / 10, SEEN].map(memoryOf));
    if (!small || !large) throw new Error('no memories');
    const times = await inTurns(
      OPERATIONS / 10,
      (at) => recall(small, at),
      (at) => recall(large, at),
    );
    judge('a list recalled at 200,000 seen, beside 20,000', OPERATIONS / 10, times);
  },
  60_000 + OPERATIONS * 200,
);

function judge(fault: string, times: number, [few, many]: readonly [number, number]): void {
  // A few operations of a short run say nothing of time.
  const grown = OPERATIONS >= 1000 && many > few * DEARER;
  console.info(`${fault}: ${few.toFixed(2)} and ${many.toFixed(2)} ms`);
  tell({ fault, rounds: times, lost: grown ? 1 : 0, leaked: 0 });
  expect(grown).toBe(false);
}

/** The median time of each, in milliseconds; one after the other, so that what else the machine does meets both. */
async function inTurns(
  times: number,
  one: (at: number) => Promise<unknown>,
  other: (at: number) => Promise<unknown>,
): Promise<readonly [number, number]> {
  const taken: [number[], number[]] = [[], []];
  for (let at = 0; at < times; at++) {
    taken[0].push(await timeOf(() => one(at)));
    taken[1].push(await timeOf(() => other(at)));
  }
  return [median(taken[0]), median(taken[1])];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function libraryOf(papers: number): Promise<Library> {
  const library = await openLibrary({ name: `long-life-${papers}` });
  await library.importAll(Array.from({ length: papers }, (_, at) => inventedRecord({ paper: paperOf(at) })));
  return library;
}

function actOn(library: Library, at: number): Promise<unknown> {
  const seen = seenOn('arxiv', LIST, paperOf((at * 7) % (PAPERS / 10)));
  return library.annotate(seen, { kind: 'setStar', starred: at % 2 === 0 });
}

async function memoryOf(papers: number): Promise<Memory> {
  const memory = new Memory(`long-life-memory-${papers}`);
  for (let at = 0; at < papers; at += 2000) {
    const shown = Array.from({ length: Math.min(2000, papers) }, (_, i) => paperOf(at + i));
    await memory.remember(LIST, shown, at);
  }
  return memory;
}

function recall(memory: Memory, at: number): Promise<unknown> {
  return memory.recall(
    LIST,
    Array.from({ length: 50 }, (_, i) => paperOf(at * 50 + i)),
  );
}
