import { expect, test } from 'vitest';
import { isOnlyIds, statedIds } from './venue.ts';

test('the ids that lines of a note say, and nothing else on them', () => {
  const extra = 'arXiv: 2607.00001 [cs]\nPMID: 31452104\nDOI: 10.1000/182\nExtends arXiv:2606.03762, DOI: 10.1000/183.';
  expect(statedIds(extra)).toEqual(['arxiv:2607.00001', 'pmid:31452104', 'doi:10.1000/182']);
  expect(statedIds(undefined)).toEqual([]);
});

test.each([
  ['arXiv:2607.00001 [cs]\nDOI: 10.1000/182', true],
  ['arXiv:2607.00001\nmine', false],
  ['DOI: none', false],
  ['', false],
])('%j is only ids: %j', (note, only) => {
  expect(isOnlyIds(note)).toBe(only);
});
