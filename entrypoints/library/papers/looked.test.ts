import { expect, test } from 'vitest';
import type { Looked } from '../../../components/library/papers/props.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { readHash } from '../address.ts';
import { readLooked, writeLooked } from './looked.ts';

const EVERYTHING: Looked = { query: '', chosen: {}, sort: 'best', reverse: false, paper: null };

test.each<Partial<Looked>>([
  {},
  { query: 'a & b=c #?' },
  { chosen: { tags: ['to read', 'c++'], year: ['2023'] }, sort: 'title', reverse: true },
  { paper: 'a-key' as RecordKey },
])('an address says again what was written into it: %j', (over) => {
  const looked = { ...EVERYTHING, ...over };
  expect(readLooked(readHash(writeLooked(looked)).params)).toEqual(looked);
});

test('what it cannot mean is left out', () => {
  expect(readLooked(new URLSearchParams('sort=smell&colour=red'))).toEqual(EVERYTHING);
});
