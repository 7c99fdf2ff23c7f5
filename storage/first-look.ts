import { isKept, type Millis, type SavedPaper } from '../papers/saved.ts';
import { LIBRARY_FORMAT, type MetaRow } from './format.ts';
import { openAsItIs } from './open-as-it-is.ts';
import { fromRow, isWhole } from './whole-rows.ts';

/** The newest papers of one state of the library, newest saved first and without the trash, and the moment of its latest change. */
export interface FirstLook {
  readonly newest: readonly SavedPaper[];
  /** So many were asked for. */
  readonly limit: number;
  readonly latestChange: Millis;
}

/** So long it waits for whoever holds the database, in milliseconds. */
const PATIENCE = 500;

/** So many more rows are read at once for those that are not to be seen. */
const SPARE = 3;

/**
 * Reads as many of the newest papers without what opens a library, which takes longer to load than this to answer. Makes no
 * library and changes none. Answers null where there is none that this code reads, or not at once: `openLibrary` says why.
 */
export function firstLook(limit: number, name = 'manicule'): Promise<FirstLook | null> {
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([lookInto(name, limit), tooLate]);
}

async function lookInto(name: string, limit: number): Promise<FirstLook | null> {
  try {
    const db = await openAsItIs(name);
    if (db === null) return null;
    return await look(db, limit).finally(() => db.close());
  } catch {
    return null;
  }
}

function look(db: IDBDatabase, limit: number): Promise<FirstLook | null> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(['papers', 'meta']);
    const papers = transaction.objectStore('papers');
    const format: IDBRequest<MetaRow | undefined> = transaction.objectStore('meta').get('format');
    const latest = papers.index('changedAt').openKeyCursor(null, 'prev');
    const newest: SavedPaper[] = [];
    readNewest(papers.index('savedAt'), limit, newest);
    transaction.oncomplete = () => {
      const known = format.result?.name === 'format' && format.result.value === LIBRARY_FORMAT;
      resolve(known ? { newest, limit, latestChange: Number(latest.result?.key ?? 0) } : null);
    };
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Chrome's since version 141, which the types do not know. */
interface IndexOfRecords extends IDBIndex {
  readonly getAllRecords?: (options: {
    readonly direction: 'prev';
    readonly count: number;
  }) => IDBRequest<readonly { readonly value: unknown }[]>;
}

/** Fills a list with the newest papers before the transaction completes: of one answer where the browser can, and where few of them lie in the trash. */
function readNewest(bySavedAt: IndexOfRecords, limit: number, newest: SavedPaper[]): void {
  const count = limit + SPARE;
  const reading = bySavedAt.getAllRecords?.({ direction: 'prev', count });
  if (!reading) {
    stepThrough(bySavedAt, limit, newest);
    return;
  }
  reading.onsuccess = () => {
    const kept = reading.result.flatMap(({ value }) => keptIn(value));
    if (kept.length < limit && reading.result.length === count) stepThrough(bySavedAt, limit, newest);
    else newest.push(...kept.slice(0, limit));
  };
}

/** The same where rows come one by one. */
function stepThrough(bySavedAt: IDBIndex, limit: number, newest: SavedPaper[]): void {
  const stepping = bySavedAt.openCursor(null, 'prev');
  stepping.onsuccess = () => {
    const cursor = stepping.result;
    if (!cursor) return;
    newest.push(...keptIn(cursor.value));
    if (newest.length < limit) cursor.continue();
  };
}

function keptIn(row: unknown): readonly SavedPaper[] {
  return isWhole(row) && isKept(row) ? [fromRow(row)] : [];
}
