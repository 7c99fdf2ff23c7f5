// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { othersTurn } from '../../search/others-turn.ts';
import type { SearchAnswer } from '../../search/searcher.ts';
import { type Deferred, deferred } from '../../tests/support/deferred.ts';
import { inventedPaper, inventedRecord } from '../../tests/support/invented.ts';
import { EVERYTHING } from './narrowing.ts';
import { type Results, useResults, type Wanted } from './use-results.ts';

const record = (key: string, changedAt = 1): SavedPaper =>
  inventedRecord({ key: key as RecordKey, changedAt, paper: inventedPaper({ title: key }) });
const answerOf = (...records: readonly SavedPaper[]): SearchAnswer => ({
  hits: records.map((saved) => ({ saved, ranges: {} })),
  total: records.length,
});

const searches = new Map<string, Deferred<SearchAnswer>>();
const narrowings = new Map(['lo', 'los', ''].map((query) => [query, { ...EVERYTHING, query }]));
const root = document.createElement('div');
let shown: Results;
let stored: SavedPaper | null = null;
let drawn: string[] = [];

function Probe(wanted: Wanted) {
  shown = useResults(wanted);
  if (drawn.at(-1) !== keys()) drawn.push(keys());
  return null;
}

function want(query: string, over: Partial<Wanted> = {}): void {
  const narrowing = narrowings.get(query) ?? EVERYTHING;
  const search: Wanted['search'] = (asked) => {
    const search = deferred<SearchAnswer>();
    searches.set(asked.query, search);
    return search.promise;
  };
  const get: Wanted['get'] = async () => stored;
  const wanted = {
    narrowing,
    limit: 50,
    version: 0,
    held: null,
    search,
    get,
    firstAnswer: null,
    sketch: null,
    ...over,
  };
  render(<Probe {...wanted} />, root);
}

const keys = () => shown.hits.map(({ saved }) => saved.key).join(' ');
const searched = (query: string) => expect.poll(() => searches.has(query)).toBe(true);
const settle = (query: string, ...records: readonly SavedPaper[]) => searches.get(query)?.resolve(answerOf(...records));

beforeEach(() => {
  render(null, root);
  searches.clear();
  stored = null;
  drawn = [];
});

test('an answer to an older keystroke never takes the place of a newer one’s', async () => {
  want('lo');
  await searched('lo');
  want('los');
  await searched('los');
  settle('los', record('new'));
  await expect.poll(keys).toBe('new');
  settle('lo', record('old'));
  want('');
  await searched('');
  settle('', record('last'));
  await expect.poll(keys).toBe('last');
  expect(drawn).toEqual(['', 'new', 'last']);
});

test('what is shown stays until the next answer is there', async () => {
  want('lo');
  await searched('lo');
  settle('lo', record('a'));
  await expect.poll(keys).toBe('a');
  want('los');
  await searched('los');
  expect(keys()).toBe('a');
  expect(shown.narrowing?.query).toBe('lo');
});

test('what is known at once is drawn with the question, and the answer takes its place', async () => {
  want('lo');
  await searched('lo');
  settle('lo', record('a'));
  await expect.poll(keys).toBe('a');
  const answer = answerOf(record('known'));
  want('los', { sketch: { answer, finish: null } });
  expect(keys()).toBe('known');
  expect(shown.narrowing?.query).toBe('los');
  await searched('los');
  settle('los', record('read'));
  await expect.poll(keys).toBe('read');
  expect(drawn).toEqual(['', 'a', 'known', 'read']);
});

test('what is known at once stands while what went wrong is told', async () => {
  want('los', { sketch: { answer: answerOf(record('known')), finish: null } });
  await searched('los');
  searches.get('los')?.reject(new Error('no database'));
  await expect.poll(() => shown.trouble).toBeInstanceOf(Error);
});

test('keys that come at once are searched once', async () => {
  want('lo');
  want('los');
  await searched('los');
  expect(searches.has('lo')).toBe(false);
});

test('a paper that is edited stays in its place, with what was saved of it', async () => {
  want('');
  await searched('');
  settle('', record('a'), record('b'), record('c'));
  await expect.poll(keys).toBe('a b c');
  searches.clear();
  stored = record('b', 2);
  want('', { held: 'b' as RecordKey, version: 1 });
  await searched('');
  settle('', record('new'), record('a'), record('c'));
  await expect.poll(keys).toBe('new a b c');
  expect(shown.hits[2]?.saved.changedAt).toBe(2);
});

test('under a query the list waits for the editor to be closed', async () => {
  want('lo');
  await searched('lo');
  settle('lo', record('a'), record('b'));
  await expect.poll(keys).toBe('a b');
  searches.clear();
  stored = record('b', 2);
  want('lo', { held: 'b' as RecordKey, version: 1 });
  await expect.poll(() => shown.hits[1]?.saved.changedAt).toBe(2);
  expect(searches.has('lo')).toBe(false);
  want('lo', { version: 1 });
  await searched('lo');
});

test('what went wrong is shown, and forgotten with the next answer', async () => {
  want('lo');
  await searched('lo');
  searches.get('lo')?.reject(new Error('no database'));
  await expect.poll(() => shown.trouble).toBeInstanceOf(Error);
  want('los');
  await searched('los');
  settle('los', record('a'));
  await expect.poll(() => shown.trouble).toBeUndefined();
});

test('an answer that is there is drawn at once and not asked for, until something changes', async () => {
  want('', { firstAnswer: answerOf(record('first')) });
  expect(drawn).toEqual(['first']);
  for (let turns = 0; turns < 3; turns++) await othersTurn();
  expect([...searches.keys()]).toEqual([]);
  want('lo', { firstAnswer: answerOf(record('first')) });
  await searched('lo');
  settle('lo', record('other'));
  await expect.poll(keys).toBe('other');
});
