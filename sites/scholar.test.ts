import { describe, expect, test } from 'vitest';
import { loadSaved } from '../scripts/saved-page.ts';
import { scholar } from './scholar.ts';
import { bylineOf, journalIn, scholarNames } from './scholar-byline.ts';

test.each(['com', 'de', 'co.uk', 'com.br', 'cat', 'co.jp'])('scholar.google.%s is opened', (ending) => {
  const url = new URL(`https://scholar.google.${ending}/scholar?q=sand`);
  expect(scholar.open(loadSaved('', url), url)).not.toBeNull();
});

test.each(['scholar.google.example.com', 'scholar.google.com.evil', 'www.google.com'])('%s is not', (host) => {
  const url = new URL(`https://${host}/scholar?q=sand`);
  expect(scholar.open(loadSaved('', url), url)).toBeNull();
});

describe('a byline', () => {
  test.each([
    ['Z Niu, G Zhong\u00a0- Sandcomputing, 2021 - Elsewhere', ['Z Niu', 'G Zhong'], 'Sandcomputing', '2021'],
    ['A Dune… - Computational …, 2022 - example.org', ['A Dune'], 'Computational …', '2022'],
    ['B Mole - 2018 - books.example.org', ['B Mole'], '', '2018'],
    ['…, B Mole, C Pier… - Sand - Section B, 1899', ['B Mole', 'C Pier'], 'Sand - Section B', '1899'],
    ['2019 - reports.example.org', [], '', '2019'],
    ['Sand Weekly, 2016 - example.org', [], 'Sand Weekly', '2016'],
    ['B Mole - Nowhere Press', ['B Mole'], '', null],
    ['example.org', [], '', null],
    ['', [], '', null],
  ])('%j', (line, authors, venue, year) => {
    expect(bylineOf(line)).toEqual({ authors, venue, year });
  });
});

test('a cut list of names has no name for its dots', () => {
  expect(scholarNames('A Dune, B Mole, ...')).toEqual(['A Dune', 'B Mole']);
});

test.each([
  ['Sand 521 (7553), 436-444', 'Sand'],
  ['Advances in Invented Sand 30', 'Advances in Invented Sand'],
  ['Proceedings of SAND 2009, 248-255', 'Proceedings of SAND 2009'],
  ['SAND 2024', 'SAND 2024'],
  ['Sand and Society 7, e1234', 'Sand and Society'],
])('the journal in %j', (line, journal) => {
  expect(journalIn(line)).toBe(journal);
});
