import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { readPaperMemory } from './read.ts';

const at = Date.UTC(2030, 0, 1);

const MEMORY = {
  __dataVersion: 10005,
  'Arxiv-2607.00001': {
    id: 'Arxiv-2607.00001',
    title: 'Marks in the Margin',
    author: 'Jane Doe and Gerd van Roost',
    year: '2026',
    venue: 'NeurIPS 2026',
    note: 'Accepted @ NeurIPS\n\nmine',
    tags: ['to cite', 'a; b'],
    favorite: true,
    addDate: '2026-07-03T10:11:12.000Z',
    pdfLink: 'https://arxiv.org/pdf/2607.00001.pdf',
    codeLink: 'https://github.com/example/marks',
    bibtex: '@article{x, title={Marks in the Margin}}',
    count: 3,
  },
  'Odd-1': { id: 'Odd-1', title: '', tags: null },
  'Odd-2': null,
};

test('the memory is read', () => {
  const { papers, problems } = readPaperMemory(JSON.stringify(MEMORY), { at });
  expect(papers).toHaveLength(1);
  expect(papers[0]).toMatchObject({
    paper: {
      title: 'Marks in the Margin',
      authors: ['Jane Doe', 'Gerd van Roost'],
      ids: ['arxiv:2607.00001'],
      venue: 'NeurIPS 2026',
      date: '2026',
      pdfUrl: 'https://arxiv.org/pdf/2607.00001.pdf',
      codeUrl: 'https://github.com/example/marks',
    },
    annotation: { tags: ['to cite', 'a; b'], note: 'Accepted @ NeurIPS\n\nmine', starred: true, status: null },
    savedAt: Date.UTC(2026, 6, 3, 10, 11, 12),
  });
  expect(problems).toEqual([
    { line: 2, reason: ['nameless-key', { key: 'Odd-1' }] },
    { line: 3, reason: ['nameless-key', { key: 'Odd-2' }] },
  ]);
});

test.each(['[]', 'null', '{"format":"manicule","papers":[]}', '{"a":1}', '{'])('%s is refused', (text) => {
  expect(() => readPaperMemory(text, { at })).toThrow(Failure);
});

test('names with the family first are turned', () => {
  const { papers } = readPaperMemory(JSON.stringify({ a: { title: 'A', author: 'Doe, Jane and Richard Roe' } }), {
    at: 0,
  });
  expect(papers[0]!.paper.authors).toEqual(['Jane Doe', 'Richard Roe']);
});
