import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { readCsljson } from './read.ts';

const at = Date.UTC(2030, 0, 1);

test('items of other programs are read', () => {
  const items = [
    {
      id: 'doe2026',
      type: 'article-journal',
      title: 'Marks in <i>the</i> Margin',
      author: [{ family: 'Roost', given: 'Gerd', 'non-dropping-particle': 'van' }, { literal: 'Team Manicule' }],
      issued: { 'date-parts': [['2026', 7]] },
      accessed: { 'date-parts': [[2026, 7, 3]] },
      'container-title': 'Journal of Marks',
      DOI: '10.1000/182',
      URL: 'https://example.org/marks',
      keyword: 'to cite; margins',
      note: 'arXiv:2607.00001 [cs]\nmine',
    },
    { id: 2, title: 'Notes', issued: { raw: '3 May 2020' }, author: 'nobody', note: 'Extends arXiv:2606.03762.' },
    { id: 'x' },
    null,
  ];
  const { papers, problems } = readCsljson(JSON.stringify(items), { at });
  expect(papers.map(({ paper }) => paper)).toEqual([
    {
      title: 'Marks in the Margin',
      authors: ['Gerd van Roost', 'Team Manicule'],
      ids: ['arxiv:2607.00001', 'doi:10.1000/182'],
      url: 'https://example.org/marks',
      date: '2026-07',
      venue: 'Journal of Marks',
    },
    expect.objectContaining({ title: 'Notes', authors: [], ids: [], date: '2020-05-03' }),
  ]);
  expect(papers.map(({ annotation }) => annotation.note)).toEqual([
    'arXiv:2607.00001 [cs]\nmine',
    'Extends arXiv:2606.03762.',
  ]);
  expect(papers[0]!.annotation.tags).toEqual(['to cite', 'margins']);
  expect(papers[0]!.savedAt).toBe(Date.UTC(2026, 6, 3));
  expect(problems.map(({ line }) => line)).toEqual([3, 4]);
});

test.each(['', '{', '{"a": 1}', '3'])('%j is refused', (text) => {
  expect(() => readCsljson(text, { at })).toThrow(Failure);
});

test('lists of titles, as CrossRef has them', () => {
  const item = {
    title: ['Marks'],
    'container-title': ['Journal of Marks'],
    DOI: '10.1000/182',
    issued: { 'date-parts': [[null]] },
  };
  const { papers } = readCsljson(JSON.stringify([item]), { at });
  expect(papers[0]!.paper).toMatchObject({ title: 'Marks', venue: 'Journal of Marks', ids: ['doi:10.1000/182'] });
});

test('names of groups as CrossRef has them, and ids in lines of Zotero’s Extra', () => {
  const item = { title: 'A', author: [{ name: 'Team Manicule' }], note: 'PMID: 31452104\nmine' };
  const { papers } = readCsljson(JSON.stringify([item]), { at });
  expect(papers[0]).toMatchObject({
    paper: { authors: ['Team Manicule'], ids: ['pmid:31452104'] },
    annotation: { note: 'PMID: 31452104\nmine' },
  });
});
