import { expect, test } from 'vitest';
import { weekTicks } from './week-ticks.ts';

const weeks = Array.from({ length: 53 }, (_, at) => new Date(2025, 10, 17 + at * 7).getTime() / 1000);

test.each([
  [300, 4],
  [1000, 13],
  [5000, 53],
])('%s pixels have room for %s labels, each where a week begins, this one among them', (width, most) => {
  const ticks = weekTicks(weeks, width);
  expect(ticks.length).toBeLessThanOrEqual(most);
  expect(ticks.length).toBeGreaterThan(most / 2);
  expect(ticks.every((tick) => weeks.includes(tick))).toBe(true);
  expect(ticks.at(-1)).toBe(weeks.at(-1));
});
