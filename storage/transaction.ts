import { Failure } from '../failures/failure.ts';
import { told } from '../failures/storage.ts';
import type { Millis } from '../papers/saved.ts';
import type { LibraryDatabase } from './database.ts';
import { LIBRARY_FORMAT } from './format.ts';

/** Runs one writing transaction: all of it or nothing. `at` is later than every change before it, whatever the clock says. */
export function write<T>(db: LibraryDatabase, work: (at: Millis) => Promise<T>): Promise<T> {
  return told(() =>
    db.transaction('rw', db.papers, db.meta, async () => {
      await refuseNewerFormat(db);
      return work(await nextMoment(db));
    }),
  );
}

/** Runs a reading transaction over one state of the library. */
export function read<T>(db: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  // Declared async, whatever `work` is: only then does Dexie keep transactions apart that run side by side.
  return told(() => db.transaction('r', db.papers, db.meta, async () => work()));
}

/** Refuses a library whose format this code does not know. */
export async function refuseNewerFormat(db: LibraryDatabase): Promise<void> {
  const format = await db.meta.get('format');
  if (format?.name === 'format' && format.value > LIBRARY_FORMAT) {
    throw new Failure('library-newer', `format ${format.value}, known up to ${LIBRARY_FORMAT}`);
  }
}

async function nextMoment(db: LibraryDatabase): Promise<Millis> {
  const [latest] = await db.papers.orderBy('changedAt').reverse().limit(1).keys();
  return Math.max(Date.now(), typeof latest === 'number' ? latest + 1 : 0);
}
