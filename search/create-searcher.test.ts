import { describe, expect, it } from 'vitest';
import { NO_ANNOTATION } from '../papers/annotation.ts';
import type { PaperId } from '../papers/id.ts';
import { makeRecordKey, type SavedPaper } from '../papers/saved.ts';
import { makeTag } from '../papers/tag.ts';
import { createSearcher } from './create-searcher.ts';
import { fieldText, type SearchRequest } from './searcher.ts';

const NO_FILTER = { tags: [], status: null, limit: 10 } satisfies Omit<SearchRequest, 'query'>;

function saved(
  savedAt: number,
  title: string,
  more: Partial<SavedPaper['paper']> = {},
  trashedAt?: number,
): SavedPaper {
  const record: SavedPaper = {
    key: makeRecordKey(),
    paper: { title, authors: [], ids: [], url: 'https://arxiv.org/abs/2412.00127', ...more },
    annotation: NO_ANNOTATION,
    displacedNotes: [],
    corrected: [],
    sightings: [],
    savedAt,
    changedAt: savedAt,
  };
  return trashedAt === undefined ? record : { ...record, trashedAt };
}

const otter = saved(3, 'Otters Plan Their Diffusion Walks', {
  authors: ['Ida Müller', 'Bo Ek'],
  ids: ['arxiv:2412.00127' as PaperId],
  date: '2023-05-02',
  abstract: `${'Much is said before the matter is named. '.repeat(8)}It is about hibernation.`,
});
const heron = saved(2, 'A Census of Grey Herons');
const gone = saved(4, 'Otters in the Trash', {}, 9);
const searcher = createSearcher([heron, otter, gone]);

const titles = async (query: string, more: Partial<SearchRequest> = {}) =>
  (await searcher.search({ ...NO_FILTER, query, ...more })).hits.map((hit) => hit.saved.paper.title);

describe('a searcher', () => {
  it('shows everything but the trash, newest first, where nothing is typed', async () => {
    expect(await titles('  ')).toEqual([otter.paper.title, heron.paper.title]);
  });

  it.each([
    'otters',
    'difusion',
    'difusoin',
    'diffus',
    'difsui',
    'muller',
    'hibernaton',
    'walks otters',
    '2023 otters',
  ])('finds by %s', async (query) => {
    expect(await titles(query)).toEqual([otter.paper.title]);
  });

  it.each([
    'arxiv:2412.00127',
    '2412.00127v2',
    'https://huggingface.co/papers/2412.00127',
    '10.48550/arXiv.2412.00127',
  ])('finds the paper that %s names', async (query) => {
    expect(await titles(query)).toEqual([otter.paper.title]);
  });

  it('keeps to the tags and the status asked for', async () => {
    const tag = makeTag('To Cite')!;
    const tagged = { ...heron, annotation: { ...NO_ANNOTATION, tags: [tag], status: 'read' as const } };
    const answer = await createSearcher([otter, tagged]).search({
      ...NO_FILTER,
      query: '',
      tags: [makeTag('to cite')!],
      status: 'read',
    });
    expect(answer.hits.map((hit) => hit.saved)).toEqual([tagged]);
    expect(await titles('', { status: 'reading' })).toEqual([]);
  });

  it('counts all that match, beyond the limit', async () => {
    const answer = await searcher.search({ ...NO_FILTER, query: '', limit: 1 });
    expect([answer.hits.length, answer.total]).toEqual([1, 2]);
  });

  it('gives the ranges that matched, in UTF-16 units', async () => {
    const [hit] = (await searcher.search({ ...NO_FILTER, query: 'muller' })).hits;
    const text = fieldText(hit!.saved, 'authors');
    expect(hit!.ranges.authors!.map(([start, end]) => text.slice(start, end))).toEqual(['Müller']);
  });
});
