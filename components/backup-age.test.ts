import { expect, test } from 'vitest';
import { backupWords } from './backup-age.ts';

const DAY = 86_400_000;
const now = 1_000 * DAY;

test.each([
  [now, 1, 'Backed up today'],
  [now - DAY, 1, 'Backed up yesterday'],
  [now - 7 * DAY, 1, 'Backed up 7 days ago'],
  [now - 31 * DAY, 1, 'Last backup 31 days ago'],
  [now - 95 * DAY, 1, 'Last backup 3 months ago'],
  [null, 49, ''],
  [null, 50, 'No backup yet'],
])('of a backup at %s with %i papers: %j', (last, papers, words) => {
  expect(backupWords(last, papers, now)).toBe(words);
});
