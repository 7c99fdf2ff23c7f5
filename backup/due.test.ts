import { expect, test } from 'vitest';
import { isDue } from './due.ts';

const DAY = 86_400_000;
const last = { download: 1, file: 'a.json', at: 0, latestChange: 0, papers: 3 };

test.each([
  ['off', 400 * DAY, 400, false],
  ['day', DAY - 1, 400, false],
  ['day', DAY, 1, true],
  ['day', 400 * DAY, 0, false],
  ['week', 6 * DAY, 400, false],
  ['week', 7 * DAY, 1, true],
  ['50 changes', 400 * DAY, 49, false],
  ['50 changes', 1, 50, true],
] as const)('%s: after %i ms and %i changes', (every, since, changed, due) => {
  expect(isDue({ every, keep: 5 }, last, changed, since)).toBe(due);
});

test('the first one is due at the first change', () => {
  expect(isDue({ every: 'week', keep: 5 }, null, 1, 0)).toBe(true);
  expect(isDue({ every: 'week', keep: 5 }, null, 0, 0)).toBe(false);
});
