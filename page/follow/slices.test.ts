import { expect, test, vi } from 'vitest';
import { Slices } from './slices.ts';

/** Keeps the thread busy for so many milliseconds. */
function work(time: number): void {
  const end = performance.now() + time;
  while (performance.now() < end);
}

test('long work is done a slice at a time, and whole', async () => {
  let steps = 0;
  const step = () => {
    work(1);
    return ++steps < 60;
  };
  new Slices(step, new AbortController().signal).start();
  expect(steps).toBeGreaterThan(0);
  expect(steps).toBeLessThan(60);
  await vi.waitFor(() => expect(steps).toBe(60));
});

test('a step that fails is told, and the others are done', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let steps = 0;
  const step = () => {
    if (++steps === 2) throw new Error('this one');
    return steps < 4;
  };
  new Slices(step, new AbortController().signal).start();
  await vi.waitFor(() => expect(steps).toBe(4));
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test('nothing more is done after the end', async () => {
  const end = new AbortController();
  let steps = 0;
  const slices = new Slices(() => {
    work(1);
    return ++steps < 1000;
  }, end.signal);
  slices.start();
  end.abort();
  const atEnd = steps;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(steps).toBe(atEnd);
});
