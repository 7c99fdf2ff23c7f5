import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SavedPaper } from '../papers/saved.ts';
import { library } from '../tests/papers/arbitrary.ts';
import { writeBibtex } from './bibtex.ts';

const PAPER = {
  key: 'k',
  paper: {
    title: 'Marks & Notes: the α of GODEL',
    authors: ['Åsa van der Berg', 'Team Manicule'],
    ids: ['arxiv:2607.00001', 'doi:10.1000/a_b'],
    url: 'https://example.org/a_b?c=1&d={e}',
    date: '2026-07-02',
    venue: 'Transactions on Margins',
    pdfUrl: 'https://example.org/a.pdf',
    abstract: 'It is 5% better.',
  },
  annotation: { tags: ['to cite', 'a, b'], note: 'Read\n\nagain', status: 'to-read', starred: true },
  displacedNotes: [],
  corrected: [],
  sightings: [],
  savedAt: Date.UTC(2026, 6, 3),
  changedAt: 0,
} as unknown as SavedPaper;

test('an entry', () => {
  expect(writeBibtex([PAPER], { at: 0 })).toBe(`@article{vanderberg2026marks,
  title = {Marks \\& Notes: the {{$\\alpha$}} of {GODEL}},
  author = {van der Berg, {\\AA}sa and {Team Manicule}},
  journal = {Transactions on Margins},
  year = {2026},
  month = jul,
  day = {2},
  eprint = {2607.00001},
  archivePrefix = {arXiv},
  doi = {10.1000/a_b},
  url = {https://example.org/a_b?c=1&d=%7Be%7D},
  pdf = {https://example.org/a.pdf},
  abstract = {It is 5\\% better.},
  keywords = {to cite, {a, b}},
  annote = {Read

again},
  readstatus = {to-read},
  starred = {true},
  urldate = {2026-07-03},
}
`);
});

test.each([
  [{}, 'misc'],
  [{ venue: 'NeurIPS' }, 'inproceedings'],
  [{ venue: 'Proceedings of the 55th Annual Meeting of the ACL' }, 'inproceedings'],
  [{ venue: 'Journal of Machine Learning Research' }, 'article'],
  [{ venue: 'Proceedings of the VLDB Endowment' }, 'article'],
  [{ venue: 'Nature' }, 'article'],
])('the venue %j makes it @%s', (venue, type) => {
  const { venue: _, ...paper } = PAPER.paper;
  expect(writeBibtex([{ ...PAPER, paper: { ...paper, ...venue } }], { at: 0 })).toMatch(`@${type}{`);
});

test('keys do not depend on what part of the library is written', () => {
  const twin = { ...PAPER, key: 'l', savedAt: 0 } as SavedPaper;
  expect(writeBibtex([PAPER], { at: 0, library: [PAPER, twin] })).toContain('@article{vanderberg2026marksa,');
});

test('every value ends where its braces do, as BibTeX counts them', () => {
  fc.assert(
    fc.property(library, (papers) => {
      const file = writeBibtex(papers, { at: 0 });
      let rest = file;
      for (let entry = 0; entry < papers.length; entry++) {
        rest = afterBraces(rest.slice(rest.indexOf('{'))).trimStart();
        expect(rest === '' || rest.startsWith('@')).toBe(true);
      }
      expect(rest).toBe('');
    }),
  );
});

function afterBraces(text: string): string {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return text.slice(index + 1);
  }
  throw new Error('no end');
}
