import { report } from '../failures/report.ts';
import { makeRecordKey, type RecordKey, type SavedPaper } from '../papers/saved.ts';
import type { LibraryDatabase } from './database.ts';
import { read, write } from './transaction.ts';

/** Rows that are looked through at a time: others have their turn between two parts. */
const PART = 100;

/**
 * Looks through all rows for those that are stepped over (see `whole-rows.ts`), some at a time, each time after `turn`, and answers how
 * many they are. Which they are is kept, so that counts by key can leave them out.
 */
export async function findBroken(db: LibraryDatabase, turn: () => Promise<unknown>): Promise<number> {
  const broken: RecordKey[] = [];
  for (let part = await partBehind(db, null); part !== null; part = await partBehind(db, part.last)) {
    broken.push(...part.broken);
    await turn();
  }
  const known = await read(db, () => keptKeys(db));
  if (broken.join('\n') !== known.join('\n')) {
    // They are counted, whether they can be written down or not.
    await write(db, () => db.meta.put({ name: 'broken', keys: broken })).catch((error: unknown) =>
      report(error, 'writing down which records cannot be read'),
    );
  }
  return broken.length;
}

/** Those of the rows found last that are there and still not whole. Inside the caller's transaction. */
export async function knownBroken(db: LibraryDatabase): Promise<ReadonlySet<RecordKey>> {
  const kept = await keptKeys(db);
  if (kept.length === 0) return new Set();
  return new Set(await brokenOf(db, await db.papers.where('key').anyOf(kept).primaryKeys()));
}

/** Records of a file, none under the key of a row that is not whole: that would be written over. Inside the caller's transaction. */
export async function besideBroken(
  db: LibraryDatabase,
  whole: readonly SavedPaper[],
  records: readonly SavedPaper[],
): Promise<readonly SavedPaper[]> {
  const readable = new Set(whole.map(({ key }) => key));
  const broken = (await db.papers.toCollection().primaryKeys()).filter((key) => !readable.has(key));
  if (broken.length === 0) return records;
  const others = new Map(broken.map((key) => [key, makeRecordKey()]));
  return records.map((saved) => {
    const { key, joining } = saved;
    const into = joining && others.get(joining.into);
    return { ...saved, key: others.get(key) ?? key, ...(joining && into && { joining: { ...joining, into } }) };
  });
}

function partBehind(db: LibraryDatabase, last: RecordKey | null) {
  return read(db, async () => {
    const rest = last === null ? db.papers.orderBy('key') : db.papers.where('key').above(last);
    const keys = await rest.limit(PART).primaryKeys();
    const end = keys.at(-1);
    return end === undefined ? null : { broken: await brokenOf(db, keys), last: end };
  });
}

async function keptKeys(db: LibraryDatabase): Promise<readonly RecordKey[]> {
  const kept = await db.meta.get('broken');
  return kept?.name === 'broken' ? kept.keys : [];
}

async function brokenOf(db: LibraryDatabase, keys: readonly RecordKey[]): Promise<RecordKey[]> {
  const rows = await db.papers.bulkGet([...keys]);
  return keys.filter((_, at) => rows[at] === undefined);
}
