import { expect, test } from 'vitest';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { BrowseRequest } from '../../search/browse.ts';
import { LibraryIndex } from '../../search/index/library-index.ts';
import { atOnce } from '../../search/index/steps.ts';
import { type StringTable, stringAt } from '../../search/index/string-table.ts';
import type { Hit } from '../../search/searcher.ts';
import { hitsOf } from '../../search/show/hits.ts';
import { inventedPaper, inventedRecord, tag } from '../../tests/support/invented.ts';
import { ListBrowser } from './list-browser.ts';

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

function browserOf(papers: readonly SavedPaper[], inOrder = (hits: readonly Hit[]) => hits) {
  const index = new LibraryIndex();
  const records = new Map(papers.map((saved) => [saved.key, saved]));
  const list = new ListBrowser(async (found) => inOrder(hitsOf(found, (key) => records.get(key) ?? null)));
  index.update(papers);
  const ask = (over: Partial<BrowseRequest>) => list.browse(index, { ...EVERYTHING, ...over });
  const overview = (over: Partial<BrowseRequest>) => {
    const { keys, facets } = list.overview(index, { ...EVERYTHING, ...over });
    return { keys: keysIn(keys), facets };
  };
  return { index, list, ask, overview };
}

const keysIn = (keys: StringTable) => Array.from(keys.starts.subarray(1), (_, at) => stringAt(keys, at));

const { ask: found, overview: counted } = browserOf(PAPERS);
const titles = async (over: Partial<BrowseRequest>, ask = found) =>
  (await ask(over)).hits.map(({ saved }) => saved.paper.title);

test.each<[Partial<BrowseRequest>, string[]]>([
  [{}, ['Otters', 'Herons', 'Newts']],
  [{ reverse: true }, ['Newts', 'Herons', 'Otters']],
  [{ chosen: { tags: ['nlp'] } }, ['Otters', 'Herons']],
  [{ chosen: { tags: ['nlp', 'to cite'] } }, ['Otters']],
  [{ chosen: { venue: ['ICML', 'NeurIPS'], year: ['2023'] } }, ['Otters', 'Newts']],
  [{ chosen: { note: ['with'] } }, ['Otters', 'Newts']],
  [{ chosen: { status: ['none'] } }, ['Herons']],
  [{ chosen: { author: ['Ida Müller'] } }, ['Otters', 'Herons']],
  [{ sort: 'title' }, ['Herons', 'Newts', 'Otters']],
  [{ sort: 'title', reverse: true }, ['Otters', 'Newts', 'Herons']],
  [{ sort: 'author' }, ['Herons', 'Newts', 'Otters']],
  [{ sort: 'venue' }, ['Otters', 'Herons', 'Newts']],
  [{ sort: 'year' }, ['Otters', 'Newts', 'Herons']],
  [{ sort: 'saved', reverse: true }, ['Newts', 'Herons', 'Otters']],
  [{ query: 'newt' }, ['Newts']],
  [{ offset: 1, limit: 1 }, ['Herons']],
])('%j', async (over, expected) => {
  expect(await titles(over)).toEqual(expected);
});

test('a facet counts what its other values would find; tags what is left by one more', () => {
  const { facets } = counted({ chosen: { venue: ['NeurIPS'] } });
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

test('what two facets keep out counts for neither', () => {
  const { facets } = counted({ chosen: { venue: ['NeurIPS'], year: ['2021'] } });
  expect(facets.venue).toEqual([{ value: 'NeurIPS', papers: 1 }]);
  expect(facets.year).toEqual([
    { value: '2023', papers: 1 },
    { value: '2021', papers: 1 },
  ]);
  expect(facets.author.map(({ value }) => value)).toEqual(['Bo Ek', 'Ida Müller']);
});

test('a chosen value that nothing has any more stays, to be taken away', () => {
  expect(counted({ chosen: { tags: ['zoology'] } }).facets.tags).toEqual([{ value: 'zoology', papers: 0 }]);
});

test('of many values those of the most papers are listed, in order', () => {
  const many = Array.from({ length: 200 }, (_, i) =>
    paper(`p${i}`, { authors: [`Ada No${String(i).padStart(3, '0')}`, ...(i % 10 === 0 ? ['Bo Ek'] : [])] }, []),
  );
  const { author } = browserOf(many).overview({}).facets;
  expect(author.slice(0, 3)).toEqual([
    { value: 'Bo Ek', papers: 20 },
    { value: 'Ada No000', papers: 1 },
    { value: 'Ada No001', papers: 1 },
  ]);
  expect(author).toHaveLength(60);
});

test('what changes is counted anew, also where the segments of the index stay the same', async () => {
  const { index, list, ask, overview } = browserOf(PAPERS);
  await ask({});
  index.update([{ ...PAPERS[0]!, trashedAt: 9 }]);
  list.forget();
  expect(await titles({}, ask)).toEqual(['Herons', 'Newts']);
  index.update([{ ...PAPERS[1]!, annotation: { ...PAPERS[1]!.annotation, tags: [tag('NLP'), tag('birds')] } }]);
  list.forget();
  expect(overview({}).facets.tags).toEqual([
    { value: 'birds', papers: 1 },
    { value: 'nlp', papers: 1 },
  ]);
  atOnce(index.joinAll());
  expect(await titles({ sort: 'title' }, ask)).toEqual(['Herons', 'Newts']);
});

test('the keys are in the order of the hits, which may be put in another when they are shown', async () => {
  const { ask, overview } = browserOf(PAPERS, (hits) => hits.toReversed());
  for (const over of [{}, { reverse: true }, { sort: 'title' }, { offset: 1 }] as const) {
    const { hits } = await ask(over);
    const { keys } = overview(over);
    expect(hits.map(({ saved }) => saved.key)).toEqual(keys.slice('offset' in over ? over.offset : 0));
  }
  expect(await titles({}, ask)).toEqual(['Newts', 'Herons', 'Otters']);
  expect(await titles({ sort: 'title' }, ask)).toEqual(['Herons', 'Newts', 'Otters']);
});

const herons = (count: number) =>
  Array.from({ length: count }, (_, i) => paper(`heron ${i}`, { authors: [] }, [], '', i % 7));

test.each(['', 'heron'])(
  'of more papers than are put in order at first each is in one window of “%s”',
  async (query) => {
    const { ask, overview } = browserOf(herons(700), (hits) => hits.toReversed());
    const order: string[] = [];
    for (let offset = 0; offset < 700; offset += 70) {
      if (offset === 210) expect(overview({ query }).keys.slice(0, 210)).toEqual(order);
      const { hits, total } = await ask({ query, offset, limit: 70 });
      expect(total).toBe(700);
      order.push(...hits.map(({ saved }) => saved.key));
    }
    expect(new Set(order).size).toBe(700);
    expect(overview({ query }).keys).toEqual(order);
  },
);

test('of more chosen values than a number has bits all count', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `bird-${i}`);
  const { ask, overview } = browserOf([paper('All', {}, names), paper('Most', {}, names.slice(0, 39))]);
  expect(await titles({ chosen: { tags: names } }, ask)).toEqual(['All']);
  expect(overview({ chosen: { tags: names, year: ['1066'] } }).facets.year).toMatchObject([
    { papers: 1 },
    { papers: 0 },
  ]);
});
