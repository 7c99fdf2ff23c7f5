import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import type { PaperRow } from './database.ts';
import { openLibrary } from './open.ts';
import { fromRow } from './whole-rows.ts';

/** A library that version 1 wrote, of papers that nobody did; never changed again. */
const FIRST: { readonly papers: readonly PaperRow[]; readonly meta: readonly object[] } = JSON.parse(
  readFileSync(new URL('../tests/fixtures/storage/library-version-1.json', import.meta.url), 'utf8'),
);
const SCHEMA_OF_FIRST = {
  papers: 'key, *paper.ids, *annotation.tags, titleKey, savedAt, changedAt, trashedAt, joining.into',
  meta: 'name',
};

async function firstVersion(name: string): Promise<Dexie> {
  const db = new Dexie(name);
  db.version(1).stores(SCHEMA_OF_FIRST);
  await db.open();
  return db;
}

async function withFirst(name: string): Promise<void> {
  const db = await firstVersion(name);
  await db.table('papers').bulkAdd(FIRST.papers);
  await db.table('meta').bulkAdd(FIRST.meta);
  db.close();
}

test('a library of version 1 is read without loss, and goes on', async () => {
  await withFirst('first');
  const library = await openLibrary({ name: 'first' });
  const inOrder = FIRST.papers.map(fromRow).sort((a, b) => a.savedAt - b.savedAt);
  expect(await library.everything()).toEqual(inOrder);
  const joined = inOrder.find(({ joining }) => joining !== undefined);
  if (!joined?.joining) throw new Error('the frozen library has no joined record');
  expect((await library.joinedInto(joined.joining.into)).map(({ key }) => key)).toEqual([joined.key]);
  await library.separate(joined.key);
  expect((await library.get(joined.key))?.trashedAt).toBeUndefined();
  const [first] = inOrder;
  if (!first) throw new Error('the frozen library is empty');
  const starred = await library.change(first.key, { kind: 'setStar', starred: !first.annotation.starred });
  expect(starred?.history).toHaveLength(1);
  library.close();
});

test('code of version 1 finds a number above its own, and so writes nothing', async () => {
  await withFirst('opened-since');
  (await openLibrary({ name: 'opened-since' })).close();
  const db = await firstVersion('opened-since');
  expect(await db.table('meta').get('format')).toEqual({ name: 'format', value: 2 });
  db.close();
});
