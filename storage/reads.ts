import { liveQuery } from 'dexie';
import { likelyPairs } from '../papers/duplicates.ts';
import { isKept, type Millis } from '../papers/saved.ts';
import type { Tag } from '../papers/tag.ts';
import { findBroken, knownBroken } from './broken-rows.ts';
import type { LibraryDatabase, PaperRow } from './database.ts';
import { matchRows } from './find.ts';
import type { Library, TagCount } from './library.ts';
import { read } from './transaction.ts';
import { fromRow } from './whole-rows.ts';

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
    count: () => read(db, () => countKept(db)),
    unreadable: (turn = async () => undefined) => findBroken(db, turn),
    everything: () => records(() => db.papers.orderBy('savedAt').toArray()),
    page: (after, limit) =>
      records(() => {
        const rest = after === null ? db.papers.orderBy('key') : db.papers.where('key').above(after);
        return rest.limit(limit).toArray();
      }),
    changedSince: (since, limit = Number.POSITIVE_INFINITY) =>
      records(() => db.papers.where('changedAt').aboveOrEqual(since).limit(limit).toArray()),
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

// Counted by keys: the rows stay on the disk.
async function countKept(db: LibraryDatabase): Promise<number> {
  const inTrash = db.papers.where('trashedAt').above(0);
  const [all, broken] = await Promise.all([db.papers.count(), knownBroken(db)]);
  if (broken.size === 0) return all - (await inTrash.count());
  return all - new Set([...broken, ...(await inTrash.primaryKeys())]).size;
}

// Counted in the index, a tag at a time: there are hundreds of tags at most, and the rows stay on the disk.
async function countTags(db: LibraryDatabase): Promise<readonly TagCount[]> {
  const tags = (await db.papers.orderBy('annotation.tags').uniqueKeys()) as Tag[];
  const broken = await knownBroken(db);
  const usesOf = async (tag: Tag) => {
    const used = db.papers.where('annotation.tags').equals(tag);
    return broken.size === 0 ? used.count() : (await used.primaryKeys()).filter((key) => !broken.has(key)).length;
  };
  const uses = await Promise.all(tags.map(usesOf));
  const inTrash = await db.papers.where('trashedAt').above(0).toArray();
  const counts = tags.map((tag, index) => {
    const hidden = inTrash.filter((row) => row.annotation.tags.includes(tag)).length;
    return { tag, papers: (uses[index] ?? 0) - hidden };
  });
  return counts.filter(({ papers }) => papers > 0).sort((a, b) => b.papers - a.papers || (a.tag < b.tag ? -1 : 1));
}
