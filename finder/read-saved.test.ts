import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../storage/open.ts';
import { inventedPaper, inventedRecord } from '../tests/support/invented.ts';
import { Finder } from './finder.ts';
import { IndexStore } from './index-store.ts';
import { readSaved } from './read-saved.ts';

const NAME = `read-${crypto.randomUUID()}`;

test('reads what is saved, makes nothing where nothing is, and leaves what is too much', async () => {
  expect(await readSaved(NAME)).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);

  const library = await openLibrary({ name: `${NAME}-library` });
  const store = new IndexStore(NAME);
  onTestFinished(() => {
    library.close();
    store.close();
  });
  const herons = ['One', 'Two', 'Three'].map((title) => inventedRecord({ paper: inventedPaper({ title, ids: [] }) }));
  await library.importAll(herons);
  const finder = new Finder(library, store);
  await finder.build(() => 0);
  await finder.tidy();

  const rows = await readSaved(NAME, 3);
  expect(rows?.head.segments.map(({ id }) => id)).toEqual(rows?.segments.map(({ id }) => id));
  expect(rows?.segments).toHaveLength(1);
  expect(await readSaved(NAME, 2)).toBeNull();
});
