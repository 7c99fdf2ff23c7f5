import { expect, test } from 'vitest';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import type { RecordKey } from '../../papers/saved.ts';
import type { BrowseRequest } from '../../search/browse.ts';
import { inventedPaper, inventedRecord, tag } from '../../tests/support/invented.ts';
import { browsed } from './browse.ts';
import { AllFacts } from './facts.ts';

const paper = (key: string, over: Parameters<typeof inventedPaper>[0], tags: string[], note = '', savedAt = 0) =>
  inventedRecord({
    key: key as RecordKey,
    paper: inventedPaper({ title: key, ...over }),
    annotation: { ...NO_ANNOTATION, tags: tags.map(tag), note, status: note === '' ? null : 'read' },
    savedAt,
  });

const PAPERS = [
  paper('Otters', { authors: ['Ida Müller'], date: '2023-05', venue: 'ICML' }, ['nlp/parsing', 'to cite'], 'Good.', 3),
  paper('Herons', { authors: ['Bo Ek', 'Ida Müller'], date: '2021', venue: 'NeurIPS' }, ['nlp'], '', 2),
  paper('Newts', { authors: ['Wen Halloran'], date: '2023', venue: 'NeurIPS' }, [], 'Later.', 1),
];

const EVERYTHING: BrowseRequest = { query: '', chosen: {}, sort: 'best', reverse: false, offset: 0, limit: 10 };
const all = new AllFacts();
all.take(PAPERS);
const facts = PAPERS.flatMap(({ key }) => all.get(key) ?? []);
const found = (over: Partial<BrowseRequest>) => browsed(facts, all.values, { ...EVERYTHING, ...over });
const titles = (over: Partial<BrowseRequest>) => found(over).papers.map(({ title }) => title);

test.each<[Partial<BrowseRequest>, string[]]>([
  [{}, ['Otters', 'Herons', 'Newts']],
  [{ chosen: { tags: ['nlp'] } }, ['Otters', 'Herons']],
  [{ chosen: { tags: ['nlp', 'to cite'] } }, ['Otters']],
  [{ chosen: { venue: ['ICML', 'NeurIPS'], year: ['2023'] } }, ['Otters', 'Newts']],
  [{ chosen: { note: ['with'] } }, ['Otters', 'Newts']],
  [{ chosen: { status: ['none'] } }, ['Herons']],
  [{ chosen: { author: ['Ida Müller'] } }, ['Otters', 'Herons']],
  [{ sort: 'title' }, ['Herons', 'Newts', 'Otters']],
  [{ sort: 'title', reverse: true }, ['Otters', 'Newts', 'Herons']],
  [{ sort: 'author' }, ['Herons', 'Newts', 'Otters']],
  [{ sort: 'saved', reverse: true }, ['Newts', 'Herons', 'Otters']],
])('%j', (over, expected) => {
  expect(titles(over)).toEqual(expected);
});

test('a facet counts what its other values would find; tags what is left by one more', () => {
  const { facets } = found({ chosen: { venue: ['NeurIPS'] } });
  expect(facets.venue).toEqual([
    { value: 'NeurIPS', papers: 2 },
    { value: 'ICML', papers: 1 },
  ]);
  expect(facets.year).toEqual([
    { value: '2023', papers: 1 },
    { value: '2021', papers: 1 },
  ]);
  expect(facets.tags).toEqual([{ value: 'nlp', papers: 1 }]);
});

test('a chosen value that nothing has any more stays, to be taken away', () => {
  expect(found({ chosen: { tags: ['zoology'] } }).facets.tags).toEqual([{ value: 'zoology', papers: 0 }]);
});
