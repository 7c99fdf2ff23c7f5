import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecordKey } from '../papers/saved.ts';
import { inventedPaper, inventedRecord, seenOn, tag } from '../tests/support/invented.ts';
import { LibraryDatabase, type PaperRow } from './database.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';
import { rowsAsTheyLie } from './rescue.ts';

const SEEN = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const { ids, title } = SEEN.paper;

/** What a failing disk, or another hand, may leave: each is found by something that whole rows are found by. */
const BROKEN = [
  { key: 'a', savedAt: 1, changedAt: 1 },
  { key: 'b', savedAt: 2, changedAt: 2, trashedAt: 3, paper: { ids, title } },
  { key: 'zz', savedAt: 9e15, changedAt: 1, annotation: { tags: [tag('nlp')] }, titleKey: 'losslessdrafting' },
  { key: 'zzz', savedAt: 5, changedAt: 5, paper: null, annotation: 7 },
] as unknown as readonly PaperRow[];

let library: Library;
let beside: LibraryDatabase;
let key: RecordKey;

beforeEach(async () => {
  const name = `broken-${crypto.randomUUID()}`;
  library = await openLibrary({ name });
  key = (await library.annotate(SEEN, { kind: 'addTag', tag: tag('nlp') })).key;
  beside = new LibraryDatabase(name);
  await beside.papers.bulkAdd(BROKEN);
});

afterEach(() => {
  library.close();
  beside.close();
});

const keysOf = (records: readonly ({ readonly key: RecordKey } | null)[]) => records.map((each) => each?.key ?? null);

test('the others are read in every way', async () => {
  expect(keysOf(await library.everything())).toEqual([key]);
  expect(keysOf(await library.newest())).toEqual([key]);
  expect(keysOf(await library.newest(1))).toEqual([key]);
  expect(keysOf(await library.page(null, 100))).toEqual([key]);
  expect(keysOf(await library.changedSince(0))).toEqual([key]);
  expect(keysOf(await library.find([SEEN.paper]))).toEqual([key]);
  expect(keysOf(await library.getEach([key, 'a' as RecordKey]))).toEqual([key, null]);
  expect(await library.get('a' as RecordKey)).toBeNull();
  expect(await library.trash()).toEqual([]);
  expect(await library.duplicates()).toEqual([]);
  expect((await library.tags()).map(({ tag }) => tag)).toEqual(['nlp']);
  expect(await library.unreadable()).toBe(BROKEN.length);
});

test('counts leave out those that were found', async () => {
  expect(await library.unreadable()).toBe(BROKEN.length);
  expect(await library.count()).toBe(1);
  expect(await library.tags()).toEqual([{ tag: 'nlp', papers: 1 }]);
  await library.moveToTrash([key]);
  expect(await library.count()).toBe(0);
  // One is mended by whoever wrote it, another goes.
  await beside.papers.put({ ...inventedRecord({ key: 'a' as RecordKey }) });
  await beside.papers.delete('zz' as RecordKey);
  expect(await library.count()).toBe(1);
  expect(await library.unreadable()).toBe(BROKEN.length - 2);
  expect(await library.count()).toBe(1);
});

test('a file is imported beside them, not over them', async () => {
  const over = inventedRecord({ key: 'zzz' as RecordKey, paper: inventedPaper({ title: 'Herons', ids: [] }) });
  expect(await library.importAll([over])).toMatchObject({ added: 1 });
  expect(await library.importAll([over])).toMatchObject({ added: 0 });
  expect((await library.everything()).map(({ paper }) => paper.title)).toContain('Herons');
  const rows = await rowsAsTheyLie(beside.name);
  for (const broken of BROKEN) expect(rows).toContainEqual(broken);
});

test('the others are changed, and the broken rows stay as they are', async () => {
  await library.annotate(SEEN, { kind: 'setStar', starred: true });
  await library.renameTag(tag('nlp'), tag('language'));
  await library.moveToTrash([key, 'a' as RecordKey]);
  const summary = await library.importAll([{ ...(await library.everything())[0]!, key: 'imported' as RecordKey }]);
  expect(summary.added).toBe(0);
  const [saved] = await library.everything();
  expect(saved?.annotation).toMatchObject({ tags: ['language'], starred: true });
  const rows = await rowsAsTheyLie(beside.name);
  for (const broken of BROKEN) expect(rows).toContainEqual(broken);
});
