import { describe, expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { readRis } from './read.ts';

const at = Date.UTC(2030, 0, 1);

describe('a file of another program', () => {
  const { papers, problems } = readRis(
    `\uFEFFTY  - JOUR
TI  - Marks in <i>the</i> Margin
AU  - van Roost, Gerd
AU  - Smith, John, Jr.
AU  - Team Manicule,
T2  - Journal of Marks
AB  - Of
margins.
DA  - 2026/07/02/
PY  - 2026
DO  - https://doi.org/10.1000/182
UR  - https://example.org/marks; https://example.org/more
L1  - https://example.org/marks.pdf
KW  - to cite
KW  - margins
inks
N1  - <p>Read <em>twice</em></p>
Y2  - 2026/07/03/10:11:12
ER  -
TY  - CONF
PY  - 2020
ER  - 

TY  - GEN
T1  - Notes
A1  - Doe, Jane
Y1  - 2019///`,
    { at },
  );

  test('is read', () => {
    expect(papers[0]).toMatchObject({
      paper: {
        title: 'Marks in the Margin',
        authors: ['Gerd van Roost', 'John Smith Jr.', 'Team Manicule'],
        ids: ['doi:10.1000/182'],
        url: 'https://example.org/marks',
        pdfUrl: 'https://example.org/marks.pdf',
        abstract: 'Of margins.',
        date: '2026-07-02',
        venue: 'Journal of Marks',
      },
      annotation: { tags: ['to cite', 'margins', 'inks'], note: 'Read *twice*' },
    });
    expect(new Date(papers[0]!.savedAt).toISOString()).toMatch(/^2026-07-03/);
    expect(papers[1]!.paper).toMatchObject({ title: 'Notes', authors: ['Jane Doe'], date: '2019' });
  });

  test('has its mistakes told by line', () => {
    expect(problems).toEqual([
      { line: 20, reason: ['nameless'] },
      { line: 24, reason: ['record-open'] },
    ]);
  });
});

test('a file of another format is refused', () => {
  expect(() => readRis('@misc{a}', { at })).toThrow(Failure);
});

test('tags with one space, or indented, are read where the whole file has them so', () => {
  const { papers, problems } = readRis('  TY - JOUR\n  TI - Marks\n  AU - Doe, Jane\n  ER -\n', { at });
  expect(problems).toEqual([]);
  expect(papers.map(({ paper }) => [paper.title, paper.authors])).toEqual([['Marks', ['Jane Doe']]]);
});

test('records with one space stand behind others in files that were put together', () => {
  const strict = 'TY  - JOUR\nTI  - Marks\nN1  - as in\nAB - or so\nER  - \n';
  const { papers, problems } = readRis(`${strict}TY - CONF\nTI - Notes\nER -\n${strict}TY - GEN\nPY - 2020\nER -\n`, {
    at,
  });
  expect(papers.map(({ paper, annotation }) => [paper.title, annotation.note])).toEqual([
    ['Marks', 'as in\nAB - or so'],
    ['Notes', ''],
    ['Marks', 'as in\nAB - or so'],
  ]);
  expect(problems).toEqual([{ line: 14, reason: ['nameless'] }]);
});

test('a chapter has its book for a venue, and entities stand for their signs', () => {
  const { papers } = readRis(
    'TY  - CHAP\nTI  - Marks &amp; Hands\nBT  - The Book\nER  - \nTY  - BOOK\nBT  - Alone\nER  - ',
    { at },
  );
  expect(papers.map(({ paper }) => [paper.title, paper.venue])).toEqual([
    ['Marks & Hands', 'The Book'],
    ['Alone', undefined],
  ]);
});
