import { expect, test } from 'vitest';
import type { RecordKey } from '../../papers/saved.ts';
import { filledRows, keptRows, type Rows } from './use-rows.ts';

const keys = (names: string): readonly RecordKey[] => names.split('') as RecordKey[];
const rows = (shown: string): Rows => keys(shown).map((key, row) => ({ key, row }));
const numbers = (shown: Rows) => shown.map(({ row }) => row);

test('while the question is the same, papers keep their rows and new ones have rows of their own', () => {
  expect(numbers(keptRows(rows('abc'), keys('xcab')))).toEqual([3, 2, 0, 1]);
  expect(numbers(keptRows(rows('abc'), keys('bd')))).toEqual([1, 3]);
});

test('another answer is laid into the rows from the first one on, in their order', () => {
  expect(numbers(filledRows(rows('abc'), keys('xcay')))).toEqual([0, 1, 2, 3]);
  const shuffled = keptRows(rows('abc'), keys('cxa'));
  expect(numbers(filledRows(shuffled, keys('ab')))).toEqual([2, 3]);
});
