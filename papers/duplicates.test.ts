import { expect, test } from 'vitest';
import { ids, inventedPaper, inventedRecord } from '../tests/support/invented.ts';
import { likelyPairs } from './duplicates.ts';
import type { RecordKey } from './saved.ts';
import { withVerdict } from './verdict.ts';

const record = (key: string, paper: Parameters<typeof inventedPaper>[0], savedAt = 0) =>
  inventedRecord({ key: key as RecordKey, paper: inventedPaper(paper), savedAt });

const preprint = record(
  'preprint',
  { title: 'A Census of Small Otters', authors: ['Ida Müller'], ids: ids('arxiv:2912.00001') },
  1,
);
const journal = record(
  'journal',
  { title: 'A census of small otters', authors: ['I. Mueller'], ids: ids('10.1234/otters') },
  2,
);
const cut = record('cut', { title: 'A Census of Small Otters in…', authors: [], ids: [] }, 3);
const other = record('other', { title: 'Grey Herons of the Marsh', authors: ['Bo Ek'], ids: [] }, 4);

const named = (papers: Parameters<typeof likelyPairs>[0]) =>
  likelyPairs(papers).map(({ first, second, sameness }) => `${first.key} ${second.key} ${sameness}`);

test('one paper under two ids is found, the one saved first in front; others are not', () => {
  expect(named([journal, other, preprint])).toEqual(['preprint journal same']);
});

test('what is likely follows what is sure', () => {
  expect(named([cut, journal, preprint, other])[0]).toBe('preprint journal same');
});

test('what the reader told apart stays apart', () => {
  expect(named([preprint, withVerdict(journal, preprint.paper, false)])).toEqual([]);
});

test('papers of one title and other people are none', () => {
  expect(named([preprint, record('x', { ...journal.paper, authors: ['Wen Halloran'] })])).toEqual([]);
});

test('they are found among hundreds that begin like them', () => {
  const others = Array.from({ length: 300 }, (_, n) =>
    record(`on-${n}`, { title: `A Census of Small Otters on the River ${n}`, authors: ['Bo Ek'], ids: [] }),
  );
  expect(named([...others, journal, preprint])).toEqual(['preprint journal same']);
});

test('a series of one title is none', () => {
  const series = Array.from({ length: 50 }, (_, n) => record(`no-${n}`, { title: 'A Census', authors: [], ids: [] }));
  expect(named(series)).toEqual([]);
});
