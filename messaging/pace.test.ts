import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '../failures/failure.ts';
import { PACE, Pace } from './pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const BOUNDS = { atOnce: 2, waiting: 3, burst: 4, perSecond: 10 };
const HOSTILE = 1;
const HONEST = 2;

test('as many of one tab are in work as may be, the next wait, the others are refused', async () => {
  const ends: (() => void)[] = [];
  const pace = new Pace(BOUNDS);
  const asked = Array.from({ length: 7 }, (_, at) =>
    pace.run(HOSTILE, () => new Promise<number>((resolve) => ends.push(() => resolve(at)))),
  );
  const settled = Promise.allSettled(asked);
  expect(ends).toHaveLength(2);
  let honest = 'waiting';
  await pace.run(HONEST, async () => {
    honest = 'answered';
  });
  expect(honest).toBe('answered');
  for (let at = 0; at < 5; at++) {
    ends[at]?.();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect((await settled).map((each) => (each.status === 'fulfilled' ? each.value : codeOf(each.reason)))).toEqual([
    ...[0, 1, 2, 3, 4],
    ...['too-much', 'too-much'],
  ]);
});

test('who went through all at once is slowed down, and is fast again after a rest', async () => {
  const pace = new Pace(BOUNDS);
  const done: number[] = [];
  const callAll = async (count: number) => {
    for (let at = 0; at < count; at++) await pace.run(HOSTILE, async () => void done.push(Date.now()));
  };
  const start = Date.now();
  const first = callAll(14);
  await vi.advanceTimersByTimeAsync(10_000);
  await first;
  expect(done.filter((at) => at === start)).toHaveLength(BOUNDS.burst);
  expect((done.at(-1) as number) - start).toBeGreaterThanOrEqual(950);
  const rested = Date.now();
  await callAll(BOUNDS.burst);
  expect(Date.now()).toBe(rested);
});

test('an act that fails gives its place to the next', async () => {
  const pace = new Pace(BOUNDS);
  for (let at = 0; at < 4; at++) {
    await expect(pace.run(HOSTILE, () => Promise.reject(new Failure('storage-full')))).rejects.toThrow('storage-full');
  }
  const last = pace.run(HOSTILE, async () => 'done');
  await vi.advanceTimersByTimeAsync(200);
  expect(await last).toBe('done');
});

test('a reader who saves all of the longest list never waits', async () => {
  const pace = new Pace();
  const start = Date.now();
  for (let at = 0; at < 5800 + 3 * 24; at++) await pace.run(HONEST, async () => at);
  expect(Date.now()).toBe(start);
  expect(PACE.burst).toBeGreaterThan(5800);
});

function codeOf(error: unknown): string {
  return error instanceof Failure ? error.code : String(error);
}
