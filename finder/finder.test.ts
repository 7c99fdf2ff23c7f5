import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { LibraryDatabase, type PaperRow } from '../storage/database.ts';
import type { Library } from '../storage/library.ts';
import { openLibrary } from '../storage/open.ts';
import { inventedPaper, inventedRecord, seenOn, tag } from '../tests/support/invented.ts';
import { Finder } from './finder.ts';
import { IndexStore } from './index-store.ts';

const SEEN = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const REQUEST = { tags: [], status: null, limit: 10 } as const;

async function newLibrary(): Promise<{ library: Library; name: string }> {
  const name = `finder-${crypto.randomUUID()}`;
  const library = await openLibrary({ name });
  onTestFinished(() => library.close());
  return { library, name: `${name}-index` };
}

function finderOf(library: Library, name: string): Finder {
  const store = new IndexStore(name);
  onTestFinished(() => store.close());
  return new Finder(library, store);
}

const titles = async (finder: Finder, query: string) =>
  (await finder.search({ ...REQUEST, query })).hits.map(({ saved }) => saved.paper.title);

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    inventedRecord({ paper: inventedPaper({ title: `Heron number ${i}`, ids: [], url: `https://x.org/${i}` }) }),
  );

test('builds an index, saves it, and loads it the next time', async () => {
  const { library, name } = await newLibrary();
  await library.importAll(many(1300));
  const first = finderOf(library, name);
  expect(await first.load()).toBe(false);
  let more = 0;
  await first.build(() => more++);
  expect(more).toBeGreaterThan(1);
  expect(await titles(first, 'heron 1234')).toContain('Heron number 1234');
  await first.tidy();

  const second = finderOf(library, name);
  expect(await second.load()).toBe(true);
  expect(await titles(second, '"number 1234"')).toEqual(['Heron number 1234']);
});

test('finds each change, also those made while nobody looked', async () => {
  const { library, name } = await newLibrary();
  const first = finderOf(library, name);
  await first.build(() => 0);
  const saved = await library.annotate(SEEN, { kind: 'addTag', tag: tag('decoding') });
  expect(await first.catchUp()).toBe(true);
  expect(await first.catchUp()).toBe(false);
  expect(await titles(first, 'tag:decoding')).toEqual([SEEN.paper.title]);
  await first.tidy();

  await library.change(saved.key, { kind: 'setNote', note: 'Hibernating otters.', base: '' });
  const second = finderOf(library, name);
  expect(await second.load()).toBe(true);
  expect(await titles(second, 'hibernating')).toEqual([SEEN.paper.title]);

  await library.moveToTrash([saved.key]);
  await second.catchUp();
  expect(await titles(second, 'hibernating')).toEqual([]);
});

test('shows a record as it is now, not as it was when it was first shown', async () => {
  const { library, name } = await newLibrary();
  const finder = finderOf(library, name);
  const { key } = await library.annotate(SEEN, { kind: 'save' });
  await finder.build(() => 0);
  await titles(finder, 'lossless');
  await library.change(key, { kind: 'setStar', starred: true });
  await finder.catchUp();
  const { hits } = await finder.search({ ...REQUEST, query: 'lossless' });
  expect(hits.map(({ saved }) => saved.annotation.starred)).toEqual([true]);
});

test('what is known at once is what the answer then says, but for texts that are to be read', async () => {
  const { library, name } = await newLibrary();
  const finder = finderOf(library, name);
  const { key } = await library.annotate(SEEN, { kind: 'addTag', tag: tag('decoding') });
  await library.change(key, { kind: 'setStar', starred: true });
  await library.change(key, { kind: 'setNote', note: 'Hibernating otters.', base: '' });
  await library.importAll(many(3));
  await finder.build(() => 0);
  const request = { ...REQUEST, query: 'lossless otters' };
  const { answer, finish } = finder.sketch(request);
  const [sketched] = answer.hits;
  expect(sketched?.unread).toEqual({ note: true, abstract: false });
  const whole = await finish?.();
  expect(whole).toEqual(await finder.search(request));
  const [read] = whole?.hits ?? [];
  const { abstract: _, ...shown } = { ...read?.saved.paper, ids: [], url: 'https://arxiv.org/' };
  expect(sketched?.saved.paper).toEqual(shown);
  expect(sketched?.saved.annotation).toEqual({ ...read?.saved.annotation, note: '' });
  expect(sketched?.ranges).toEqual({ title: read?.ranges.title });
  expect(answer.total).toBe(whole?.total);
  expect(finder.sketch(request)).toEqual({ answer: whole, finish: null });
});

test('a sketch has what changed, and nothing that is gone', async () => {
  const { library, name } = await newLibrary();
  const finder = finderOf(library, name);
  const { key } = await library.annotate(SEEN, { kind: 'save' });
  await finder.build(() => 0);
  await library.change(key, { kind: 'addTag', tag: tag('decoding') });
  await finder.catchUp();
  const sketched = () => finder.sketch({ ...REQUEST, query: 'lossless' }).answer.hits;
  expect(sketched().map(({ saved }) => saved.annotation.tags)).toEqual([['decoding']]);
  await library.moveToTrash([key]);
  await finder.catchUp();
  expect(sketched()).toEqual([]);
});

test('takes in nothing of more changes than it may', async () => {
  const { library, name } = await newLibrary();
  const finder = finderOf(library, name);
  await finder.build(() => 0);
  await library.importAll(many(3));
  expect(await finder.catchUp(2)).toBeNull();
  expect(await titles(finder, 'heron')).toEqual([]);
  expect(await finder.catchUp(3)).toBe(true);
  expect(await titles(finder, 'heron')).toHaveLength(3);
});

test('misses nothing that changes while it builds', async () => {
  const { library, name } = await newLibrary();
  await library.importAll(many(900));
  const [first, last] = [
    await library.page(null, 1),
    (await library.everything()).toSorted((a, b) => (a.key < b.key ? 1 : -1)),
  ];
  const finder = finderOf(library, name);
  let changes = Promise.resolve<unknown>(null);
  await finder.build(() => {
    // The first page is read by now, the last is not.
    changes = changes
      .then(() => library.change(first[0]!.key, { kind: 'setNote', note: 'early bird', base: '' }))
      .then(() => library.change(last[0]!.key, { kind: 'setNote', note: 'late bird', base: '' }));
  });
  await changes;
  await finder.catchUp();
  expect(await titles(finder, 'note:early')).toEqual([first[0]!.paper.title]);
  expect(await titles(finder, 'note:late')).toEqual([last[0]!.paper.title]);
});

test('builds anew where the saved index is spoilt, or of another library', async () => {
  const { library, name } = await newLibrary();
  await library.importAll(many(20));
  const first = finderOf(library, name);
  await first.build(() => 0);
  await first.tidy();

  const db = await new Dexie(name).open();
  await db
    .table('segments')
    .toCollection()
    .modify((row: { buffer: ArrayBuffer }) => {
      new Uint8Array(row.buffer)[999]! ^= 1;
    });
  db.close();
  expect(await finderOf(library, name).load()).toBe(false);

  const { library: other } = await newLibrary();
  await other.importAll(many(3));
  await first.tidy();
  const misled = finderOf(other, name);
  await misled.load();
  expect(await misled.isWhole()).toBe(false);
});

test('keeps the later of two saved indexes', async () => {
  const { library, name } = await newLibrary();
  await library.importAll(many(5));
  const [early, late] = [finderOf(library, name), finderOf(library, name)];
  await early.build(() => 0);
  await library.annotate(SEEN, { kind: 'save' });
  await late.build(() => 0);
  await late.tidy();
  await early.tidy();
  const third = finderOf(library, name);
  expect(await third.load()).toBe(true);
  expect(await titles(third, 'lossless')).toEqual([SEEN.paper.title]);
});

test('completes what is typed from what the library holds', async () => {
  const { library, name } = await newLibrary();
  await library.annotate(SEEN, { kind: 'addTag', tag: tag('to read') });
  const finder = finderOf(library, name);
  await finder.build(() => 0);
  expect(finder.complete('tag:re', 6)).toMatchObject([
    { insert: '"to read" ', label: 'to read', papers: 1, start: 4, end: 6 },
  ]);
  expect(finder.complete('by:hal', 6)).toMatchObject([{ insert: '"Wen Halloran" ', papers: 1 }]);
});

test('a record that cannot be read does not have the index built again and again', async () => {
  const { library, name } = await newLibrary();
  await library.importAll(many(3));
  const beside = new LibraryDatabase(name.replace(/-index$/, ''));
  onTestFinished(() => beside.close());
  await beside.papers.add({ key: 'a', savedAt: 1, changedAt: 1 } as unknown as PaperRow);
  const first = finderOf(library, name);
  await first.build(() => 0);
  await library.annotate(SEEN, { kind: 'addTag', tag: tag('decoding') });
  await first.catchUp();
  expect(await first.isWhole()).toBe(true);
  await first.tidy();
  const second = finderOf(library, name);
  expect(await second.load()).toBe(true);
  expect(await second.isWhole()).toBe(true);
  await beside.papers.delete((await library.everything())[0]!.key);
  expect(await first.isWhole()).toBe(false);
});
