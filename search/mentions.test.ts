import { expect, it } from 'vitest';
import type { RecordKey } from '../papers/saved.ts';
import { ids, inventedPaper, inventedRecord } from '../tests/support/invented.ts';
import { find } from './engine.ts';
import { LibraryIndex } from './index/library-index.ts';

const NOW = Date.UTC(2026, 10, 24);

const PAPERS = {
  Otters: { ids: ids('acl:P47-1007'), url: 'https://aclanthology.org/P47-1007/' },
  Herons: { ids: ids('pmid:91452104'), url: 'https://example.org/herons' },
  Newts: { ids: ids('openreview:rJzQBfZAbX'), url: 'https://openreview.net/forum?id=rJzQBfZAbX' },
  Toads: { ids: ids('arxiv:2912.00127', '10.1234/foo(1)'), url: 'https://arxiv.org/abs/2912.00127' },
  Attention: { ids: ids('arxiv:2912.00128'), url: 'https://arxiv.org/abs/2912.00128' },
  'Attention to 2912.00127 Ponds': { ids: ids('acl:2029.acl-main.405'), url: 'https://www.ponds.org/Essays/7' },
};

const index = new LibraryIndex();
index.update(
  Object.entries(PAPERS).map(([title, paper]) =>
    inventedRecord({
      key: title as RecordKey,
      paper: inventedPaper({ title, authors: [], abstract: 'See the thanks.', ...paper }),
    }),
  ),
);

const titles = (query: string, library = index) =>
  find(library, { query, tags: [], status: null, limit: 10 }, NOW).best.map(({ key }) => key);

it.each([
  ['P47-1007', 'Otters'],
  ['p47-1007v2', 'Otters'],
  ['91452104', 'Herons'],
  ['PMID: 91452104', 'Herons'],
  ['rJzQBfZAbX', 'Newts'],
  ['2912.00127v3', 'Toads'],
  ['10.1234/FOO(1)', 'Toads'],
  ['2029.acl-main.405', 'Attention to 2912.00127 Ponds'],
])('an id without its scheme is of its paper alone: %s', (query, title) => {
  expect(titles(query)).toEqual([title]);
});

it.each([
  ['attention 2912.00127', 'Toads'],
  ['2912.00127v2 attention', 'Toads'],
  ['attention P47-1007', 'Otters'],
  ['see https://arxiv.org/abs/2912.00127v5 thanks', 'Toads'],
  ['see (https://arxiv.org/pdf/2912.00127v5.pdf), thanks', 'Toads'],
  ['[toads](https://openreview.net/forum?id=rJzQBfZAbX)', 'Newts'],
  ['attention (10.1234/foo(1)).', 'Toads'],
  ['attention doi:10.1234/foo(1)', 'Toads'],
  ['attention arxiv.org/abs/2912.00127', 'Toads'],
  ['thanks http://ponds.org/essays/7/', 'Attention to 2912.00127 Ponds'],
  ['thanks pmid 91452104', 'Herons'],
])('in the midst of other words it is of the first: %s', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

it('the other words still find theirs', () => {
  expect(titles('attention 91452104')).toEqual(['Herons', 'Attention', 'Attention to 2912.00127 Ponds']);
});

it('several are of several papers', () => {
  expect(new Set(titles('2912.00127 91452104'))).toEqual(new Set(['Toads', 'Herons']));
});

it('within a condition it is of a paper that meets it', () => {
  expect(titles('2912.00127 no:tag')).toEqual(['Toads']);
  expect(titles('2912.00127 has:tag')).toEqual([]);
});

it('of a paper that is gone it is a word', () => {
  const later = new LibraryIndex(index.segments.map((live) => ({ ...live, dead: live.dead.slice() })));
  later.update([inventedRecord({ key: 'Toads' as RecordKey, paper: inventedPaper(), trashedAt: 9 })]);
  expect(titles('attention 2912.00127', later)[0]).toBe('Attention to 2912.00127 Ponds');
});
