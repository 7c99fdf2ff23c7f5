import { expect, test } from 'vitest';
import type { RecordKey } from '../../../papers/saved.ts';
import { KeyList } from './key-list.ts';
import { meant, NOTHING_SELECTED, type Selection, type Way, wentTo } from './selection.ts';

const list = KeyList.of(['a', 'b', 'c', 'd', 'e'] as unknown as readonly RecordKey[]);
const go = (...steps: readonly (readonly [string, Way])[]): Selection =>
  steps.reduce((now, [key, way]) => wentTo(now, key as RecordKey, way, list), NOTHING_SELECTED);

test.each<[steps: [string, Way][], meant: string]>([
  [[['b', 'only']], 'b'],
  [
    [
      ['b', 'only'],
      ['d', 'range'],
    ],
    'bcd',
  ],
  [
    [
      ['d', 'only'],
      ['b', 'range'],
    ],
    'bcd',
  ],
  [
    [
      ['b', 'only'],
      ['d', 'range'],
      ['c', 'range'],
    ],
    'bc',
  ],
  [
    [
      ['b', 'only'],
      ['d', 'toggle'],
    ],
    'bd',
  ],
  [
    [
      ['b', 'only'],
      ['d', 'toggle'],
      ['b', 'toggle'],
    ],
    'd',
  ],
  [
    [
      ['b', 'only'],
      ['d', 'range'],
      ['e', 'only'],
    ],
    'e',
  ],
])('%j means %s', (steps, expected) => {
  expect(meant(go(...steps), list).join('')).toBe(expected);
});

test('a paper that is not in the list any more is not meant', () => {
  expect(meant(go(['b', 'only']), KeyList.of(['c' as RecordKey]))).toEqual([]);
});
