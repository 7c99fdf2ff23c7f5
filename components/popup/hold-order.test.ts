import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordKey } from '../../papers/saved.ts';
import type { Hit } from '../../search/searcher.ts';
import { inventedRecord } from '../../tests/support/invented.ts';
import { holdOrder } from './hold-order.ts';

const hit = (key: string): Hit => ({ saved: inventedRecord({ key: key as RecordKey }), ranges: {} });
const hits = (keys: string) => [...keys].map(hit);
const held = (shown: string, fresh: string, key: string) =>
  holdOrder(hits(shown), hits(fresh), hit(key))
    .map(({ saved }) => saved.key)
    .join('');

test('what is shown keeps its order, though the answer has another', () => {
  expect(held('abc', 'cba', 'b')).toBe('abc');
});

test('new papers come in before the one that follows them', () => {
  expect(held('abc', 'xabyc', 'b')).toBe('xabyc');
  expect(held('abc', 'abcxy', 'b')).toBe('abcxy');
});

test('what the answer lost goes, but for the one that is held', () => {
  expect(held('abc', 'c', 'b')).toBe('bc');
  expect(held('abc', '', 'b')).toBe('b');
});

test('the newest record of each paper is laid out', () => {
  const fresh = hit('a');
  expect(holdOrder([hit('a')], [fresh], hit('z'))[0]).toBe(fresh);
});

test('every paper of the answer is there once, and the held one', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((keys) => keys.join(''));
  fc.assert(
    fc.property(letters, letters, (shown, fresh) => {
      const key = shown.charAt(0) || 'a';
      const laid = held(shown, fresh, key);
      const wanted = new Set([...fresh, ...(shown === '' ? [] : [key])]);
      expect([...laid].sort()).toEqual([...wanted].sort());
    }),
  );
});
