import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { readCsv } from './read.ts';

const at = Date.UTC(2030, 0, 1);

test('the table that Zotero exports is read', () => {
  const { papers, problems } = readCsv(
    `"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Date","Date Added","Manual Tags","Notes"
"A1","journalArticle","2026","van Roost, Gerd; Doe, Jane","Marks, ""in""
the Margin","Journal of Marks","10.1000/182","https://example.org/marks","Of margins","2026-07","2026-07-03 10:11:12","to cite; margins","mine"
"A2","journalArticle","","","","","","","","","","",""
`,
    { at },
  );
  expect(papers).toHaveLength(1);
  expect(papers[0]).toMatchObject({
    paper: {
      title: 'Marks, "in" the Margin',
      authors: ['Gerd van Roost', 'Jane Doe'],
      ids: ['doi:10.1000/182'],
      url: 'https://example.org/marks',
      date: '2026-07',
      venue: 'Journal of Marks',
    },
    annotation: { tags: ['to cite', 'margins'], note: 'mine' },
  });
  expect(problems).toEqual([{ line: 4, reason: ['nameless'] }]);
});

test('a table made by hand, with semicolons', () => {
  const { papers } = readCsv("Title;Authors;Year;Tags\nMarks;A B, C D, and E F;2026;x, y\n'=SUM(A1);;;", { at });
  expect(papers.map(({ paper, annotation }) => [paper.title, paper.authors, paper.date, annotation.tags])).toEqual([
    ['Marks', ['A B', 'C D', 'E F'], '2026', ['x', 'y']],
    ['=SUM(A1)', [], undefined, []],
  ]);
});

test('a quotation mark that is never closed is told', () => {
  const { problems } = readCsv('title\n"Marks\n', { at });
  expect(problems).toEqual([{ line: 2, reason: ['row-open'] }]);
});

test('a table without such columns is refused, an empty file is not', () => {
  expect(() => readCsv('a,b\n1,2', { at })).toThrow(Failure);
  expect(readCsv('', { at }).papers).toEqual([]);
});

test.each([
  ['Document Title,Authors,PDF Link', 'Marks,G. Roost; J. Doe,https://example.org/a.pdf', ['G. Roost', 'J. Doe']],
  ['PMID,Title,Authors,Journal/Book', '12345678,Marks,"Roost G, Doe J.",J Marks', ['G Roost', 'J. Doe']],
  ['Title,Authors', 'Marks,Roost G.; Doe J.-K.', ['G. Roost', 'J.-K. Doe']],
  ['Item Title,Item DOI,Authors', 'Marks,10.1007/s10994-020-05921-4,Gerd Roost', ['Gerd Roost']],
])('the columns of a publisher are read: %s', (head, row, authors) => {
  const { papers, problems } = readCsv(`${head}\n${row}\n`, { at });
  expect(problems).toEqual([]);
  expect(papers.map(({ paper }) => [paper.title, paper.authors])).toEqual([['Marks', authors]]);
});

test('a line that tells a spreadsheet the separator is no row of names', () => {
  const { papers, problems } = readCsv('sep=;\r\nTitle;Year\r\nMarks, all;2026\r\n;2020\r\n', { at });
  expect(papers.map(({ paper }) => paper.title)).toEqual(['Marks, all']);
  expect(problems).toEqual([{ line: 4, reason: ['nameless'] }]);
});

test.each([
  ['Jane Doe, Richard Roe and Max Moe', ['Jane Doe', 'Richard Roe', 'Max Moe']],
  ['Jane Doe, Richard Roe, & Max Moe', ['Jane Doe', 'Richard Roe', 'Max Moe']],
  ['A. B. Doe and C. D. Roe', ['A. B. Doe', 'C. D. Roe']],
  ['Doe, Jane and van Roost, Gerd', ['Jane Doe', 'Gerd van Roost']],
  ['Doe, Jane', ['Jane Doe']],
])('the authors of %j', (cell, authors) => {
  expect(readCsv(`title\tauthors\nMarks\t${cell}\n`, { at }).papers[0]!.paper.authors).toEqual(authors);
});

test('Zotero’s notes are apart, and what else its Extra says is one of them', () => {
  const row = '"Marks","<p>One; two</p>; <p>three</p>","PMID: 31452104\nmine"\n"Notes","","arXiv:2607.00001 [cs]"\n';
  const { papers } = readCsv(`"Title","Notes","Extra"\n${row}`, { at });
  expect(papers.map(({ paper, annotation }) => [paper.ids, annotation.note])).toEqual([
    [['pmid:31452104'], 'One; two\n\nthree\n\nPMID: 31452104\nmine'],
    [['arxiv:2607.00001'], ''],
  ]);
});
