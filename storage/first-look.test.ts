import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { ids, inventedPaper, inventedRecord } from '../tests/support/invented.ts';
import { LibraryDatabase } from './database.ts';
import { firstLook } from './first-look.ts';
import { LIBRARY_FORMAT } from './format.ts';
import { openLibrary } from './open.ts';

let name = '';

beforeEach(() => {
  name = `library-${crypto.randomUUID()}`;
});

/** Ways that browsers have to read an index from its end. */
const WAYS = ['in one answer', 'row by row'] as const;

test.each(WAYS)(
  'it sees what the library then answers, without the trash and rows that are not whole, %s',
  async (way) => {
    const index = IDBIndex.prototype as { getAllRecords?: unknown };
    const { getAllRecords } = index;
    if (way === 'row by row') delete index.getAllRecords;
    onTestFinished(() => {
      index.getAllRecords = getAllRecords;
    });
    const library = await openLibrary({ name });
    await library.importAll(
      Array.from({ length: 12 }, (_, i) =>
        inventedRecord({
          paper: inventedPaper({ title: `On the ${i}th of twelve matters`, ids: ids(`arxiv:2412.001${20 + i}`) }),
          savedAt: 1000 + i,
          changedAt: 3000 - i,
        }),
      ),
    );
    const db = new LibraryDatabase(name);
    await db.papers.put({ key: 'broken', savedAt: 5000 } as never);
    db.close();
    // The first is enough for one more look, and all of them are more than what is read to spare.
    for (const inTrash of [1, 5]) {
      const newest = await library.newest(inTrash);
      await library.moveToTrash(newest.map(({ key }) => key));
      const looked = await firstLook(3, name);
      expect(looked?.newest).toHaveLength(3);
      expect(looked?.newest).toEqual(await library.newest(3));
      expect(looked?.latestChange).toBe(await library.latestChange());
    }
    library.close();
  },
);

test('it makes no library, and the one that is made then is whole', async () => {
  expect(await firstLook(3, name)).toBeNull();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  const library = await openLibrary({ name });
  await library.importAll([inventedRecord()]);
  expect((await firstLook(3, name))?.newest).toHaveLength(1);
  library.close();
});

test('an empty library has nothing new; one of another format is left to who can say so', async () => {
  const library = await openLibrary({ name });
  expect(await firstLook(3, name)).toEqual({ newest: [], limit: 3, latestChange: 0 });
  library.close();
  const db = new LibraryDatabase(name);
  for (const value of [LIBRARY_FORMAT + 1, LIBRARY_FORMAT - 1]) {
    await db.meta.put({ name: 'format', value });
    expect(await firstLook(3, name)).toBeNull();
  }
  db.close();
});

test('where nothing can be opened it answers all the same', async () => {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = () => {
    throw new DOMException('', 'UnknownError');
  };
  expect(await firstLook(3, name)).toBeNull();
  IDBFactory.prototype.open = open;
});

test('it waits for nobody who holds the database', async () => {
  (await openLibrary({ name })).close();
  const held = await opened(indexedDB.open(name));
  const upgrade = indexedDB.open(name, held.version + 1);
  await new Promise((resolve) => {
    upgrade.onblocked = resolve;
  });
  expect(await firstLook(3, name)).toBeNull();
  held.close();
  (await opened(upgrade)).close();
});

function opened(opening: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
}
