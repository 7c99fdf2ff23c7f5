import { liveQuery } from 'dexie';
import { likelyPairs } from '../papers/duplicates.ts';
import { isKept, type Millis } from '../papers/saved.ts';
import type { Tag } from '../papers/tag.ts';
import type { LibraryDatabase, PaperRow } from './database.ts';
import { matchRows } from './find.ts';
import type { Library, TagCount } from './library.ts';
import { fromRow } from './rows.ts';
import { read } from './transaction.ts';

type Reads = Pick<
  Library,
  | 'find'
  | 'recognise'
  | 'get'
  | 'getEach'
  | 'joinedInto'
  | 'newest'
  | 'count'
  | 'unreadable'
  | 'everything'
  | 'page'
  | 'changedSince'
  | 'latestChange'
  | 'tags'
  | 'trash'
  | 'duplicates'
  | 'watch'
>;

/** Rows that are looked through at a time: others have their turn between two parts. */
const PART = 250;

/** What asks the library. */
export function readsOf(db: LibraryDatabase): Reads {
  const records = (rows: () => PromiseLike<readonly PaperRow[]>) => read(db, async () => (await rows()).map(fromRow));

  const recognise: Library['recognise'] = (refs) =>
    read(db, async () => {
      const matches = await matchRows(db, refs);
      return matches.map((match) => match && { saved: fromRow(match.row), sameness: match.sameness });
    });

  return {
    find: async (refs) => (await recognise(refs)).map((found) => (found?.sameness === 'same' ? found.saved : null)),
    recognise,
    get: async (key) => (await records(() => db.papers.where('key').equals(key).toArray()))[0] ?? null,
    getEach: (keys) =>
      read(db, async () => (await db.papers.bulkGet([...keys])).map((row) => (row ? fromRow(row) : null))),
    joinedInto: (key) => records(() => db.papers.where('joining.into').equals(key).toArray()),
    newest: (limit = Number.POSITIVE_INFINITY) =>
      records(() => {
        const newestFirst = db.papers.orderBy('savedAt').reverse();
        const outOfTrash = newestFirst.filter(isKept);
        return outOfTrash.limit(limit).toArray();
      }),
    count: () =>
      read(db, async () => {
        const [all, inTrash] = [db.papers.count(), db.papers.where('trashedAt').above(0).count()];
        return (await all) - (await inTrash);
      }),
    unreadable: () => countUnreadable(db),
    everything: () => records(() => db.papers.orderBy('savedAt').toArray()),
    page: (after, limit) =>
      records(() => {
        const rest = after === null ? db.papers.orderBy('key') : db.papers.where('key').above(after);
        return rest.limit(limit).toArray();
      }),
    changedSince: (since) => records(() => db.papers.where('changedAt').aboveOrEqual(since).toArray()),
    latestChange: () => read(db, () => latestChange(db)),
    tags: () => read(db, () => countTags(db)),
    duplicates: async () => likelyPairs(await records(() => db.papers.filter(isKept).toArray())),
    trash: () => records(() => db.papers.where('trashedAt').above(0).reverse().sortBy('trashedAt')),
    watch: (listener) => {
      const subscription = liveQuery(() => latestChange(db)).subscribe({ next: listener });
      return () => subscription.unsubscribe();
    },
  };
}

async function latestChange(db: LibraryDatabase): Promise<Millis> {
  const [latest] = await db.papers.orderBy('changedAt').reverse().limit(1).keys();
  return typeof latest === 'number' ? latest : 0;
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

async function countUnreadable(db: LibraryDatabase): Promise<number> {
  let unreadable = 0;
  let keys = await read(db, () => db.papers.orderBy('key').limit(PART).primaryKeys());
  for (let last = keys.at(-1); last !== undefined; last = keys.at(-1)) {
    const [part, behind] = [keys, last];
    const rows = await read(db, () => db.papers.bulkGet(part));
    unreadable += rows.filter((row) => row === undefined).length;
    keys = await read(db, () => db.papers.where('key').above(behind).limit(PART).primaryKeys());
  }
  return unreadable;
}
