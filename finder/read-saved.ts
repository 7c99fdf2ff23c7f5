import type { Millis } from '../papers/saved.ts';
import { openAsItIs } from '../storage/open-as-it-is.ts';

/** The database that the library's index lies in. */
export const INDEX_NAME = 'manicule-index';

/** A segment never changes, so each is written once. */
export interface SegmentRow {
  readonly id: string;
  readonly buffer: ArrayBuffer;
}

/** What is true of all segments together; written at every save. */
export interface HeadRow {
  readonly name: 'head';
  readonly format: number;
  /** The latest change of the library that is in the index. */
  readonly latest: Millis;
  /** Records that the library counts and that are not in the index; left out by what wrote heads before. */
  readonly unreadable?: number;
  readonly segments: readonly { readonly id: string; readonly dead: Uint8Array }[];
}

/** A saved index as it lies there. */
export interface SavedRows {
  readonly head: HeadRow;
  readonly segments: readonly SegmentRow[];
}

/**
 * Reads a saved index without what writes it, which takes longer to load than the index. Answers null where there is none, or where it
 * is of more than `most` papers. Fails where the browser cannot read it.
 */
export async function readSaved(name: string, most = Number.POSITIVE_INFINITY): Promise<SavedRows | null> {
  const db = await openAsItIs(name);
  return db && read(db, most).finally(() => db.close());
}

function read(db: IDBDatabase, most: number): Promise<SavedRows | null> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(['heads', 'segments']);
    let reading: IDBRequest<SegmentRow[]> | null = null;
    const head: IDBRequest<HeadRow | undefined> = transaction.objectStore('heads').get('head');
    head.onsuccess = () => {
      if (head.result && papersIn(head.result) <= most) reading = transaction.objectStore('segments').getAll();
    };
    transaction.oncomplete = () =>
      resolve(head.result && reading ? { head: head.result, segments: reading.result } : null);
    transaction.onabort = () => reject(transaction.error);
  });
}

function papersIn({ segments }: HeadRow): number {
  return segments.reduce((sum, { dead }) => sum + dead.length, 0);
}
