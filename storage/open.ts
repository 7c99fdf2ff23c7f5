import { liveQuery } from 'dexie';
import type { RecordKey, SavedPaper } from '../papers/saved.ts';
import type { Tag } from '../papers/tag.ts';
import { LibraryDatabase } from './database.ts';
import { findRows } from './find.ts';
import { importRecords } from './import.ts';
import type { Library, LibraryChange, TagCount } from './library.ts';
import { firstSaved, fromRow, restored, toRow, trashed, withChange, withSeen } from './rows.ts';
import { read, refuseNewerFormat, told, write } from './transaction.ts';

export interface LibraryOptions {
  /** The database's name; there is one library a browser profile, tests open others. */
  readonly name?: string;
  /** Called after each transaction that changed anything. */
  readonly onChange?: (changes: readonly LibraryChange[]) => void;
}

/** Opens the library. Fails with `storage-broken` or `library-newer`. */
export async function openLibrary({ name = 'manicule', onChange }: LibraryOptions = {}): Promise<Library> {
  const db = new LibraryDatabase(name);
  db.on('versionchange', () => db.close());
  await told(async () => {
    await db.open();
    await refuseNewerFormat(db);
  });

  const tell = (changes: readonly LibraryChange[]) => {
    if (changes.length > 0) onChange?.(changes);
  };

  const store = async (before: SavedPaper | null, after: SavedPaper): Promise<LibraryChange> => {
    await db.papers.put(toRow(after));
    return { before, after };
  };

  const changeEach = async (keys: readonly RecordKey[], change: (saved: SavedPaper, at: number) => SavedPaper) => {
    const changes = await write(db, async (at) => {
      const rows = (await db.papers.bulkGet([...keys])).filter((row) => row !== undefined);
      const pairs = rows.map(fromRow).map((before) => ({ before, after: change(before, at) }));
      await db.papers.bulkPut(pairs.map(({ after }) => toRow(after)));
      return pairs;
    });
    tell(changes);
    return changes.map(({ after }) => after);
  };

  return {
    find: (refs) => read(db, async () => (await findRows(db, refs)).map((row) => row && fromRow(row))),

    get: (key) => read(db, async () => fromRowOrNull(await db.papers.get(key))),

    annotate: async (seen, act) => {
      const change = await write(db, async (at) => {
        const [row = null] = await findRows(db, [seen.paper]);
        const before = row && fromRow(row);
        return store(before, withChange(before ? withSeen(before, seen, at) : firstSaved(seen, at), act, at));
      });
      tell([change]);
      return change.after;
    },

    change: async (key, act) => {
      const [after] = await changeEach([key], (saved, at) => withChange(saved, act, at));
      return after ?? null;
    },

    moveToTrash: (keys) => changeEach(keys, trashed),

    restoreFromTrash: (keys) => changeEach(keys, (saved, at) => ({ ...restored(saved), changedAt: at })),

    newest: (limit = Number.POSITIVE_INFINITY) =>
      read(db, async () => {
        const newestFirst = db.papers.orderBy('savedAt').reverse();
        return (
          await newestFirst
            .filter((row) => row.trashedAt === undefined)
            .limit(limit)
            .toArray()
        ).map(fromRow);
      }),

    everything: () => read(db, async () => (await db.papers.orderBy('savedAt').toArray()).map(fromRow)),

    changedSince: (since) =>
      read(db, async () => (await db.papers.where('changedAt').aboveOrEqual(since).toArray()).map(fromRow)),

    tags: () => read(db, () => countTags(db)),

    importAll: async (records) => {
      const { summary, changes } = await write(db, (at) => importRecords(db, records, at));
      tell(changes);
      return summary;
    },

    watch: (listener) => {
      const latest = liveQuery(() => db.papers.orderBy('changedAt').reverse().limit(1).keys());
      const subscription = latest.subscribe({ next: ([stamp]) => listener(typeof stamp === 'number' ? stamp : 0) });
      return () => subscription.unsubscribe();
    },

    close: () => db.close(),
  };
}

function fromRowOrNull(row: Parameters<typeof fromRow>[0] | undefined): SavedPaper | null {
  return row ? fromRow(row) : null;
}

// Counted in the index, a tag at a time: there are hundreds of tags at most, and the rows stay on the disk.
async function countTags(db: LibraryDatabase): Promise<readonly TagCount[]> {
  const tags = (await db.papers.orderBy('annotation.tags').uniqueKeys()) as Tag[];
  const uses = await Promise.all(tags.map((tag) => db.papers.where('annotation.tags').equals(tag).count()));
  const inTrash = await db.papers.where('trashedAt').above(0).toArray();
  const counts = tags.map((tag, index) => {
    const hidden = inTrash.filter((row) => row.annotation.tags.includes(tag)).length;
    return { tag, papers: (uses[index] ?? 0) - hidden };
  });
  return counts.filter(({ papers }) => papers > 0).sort((a, b) => b.papers - a.papers || (a.tag < b.tag ? -1 : 1));
}
