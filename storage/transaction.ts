import Dexie from 'dexie';
import { Failure, type FailureCode } from '../failures/failure.ts';
import type { Millis } from '../papers/saved.ts';
import { LIBRARY_FORMAT, type LibraryDatabase } from './database.ts';

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

/** What the database throws, by name, as what the reader is told. */
const FAILURE_OF: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'library-newer',
  OpenFailedError: 'storage-broken',
  DatabaseClosedError: 'storage-broken',
  MissingAPIError: 'storage-broken',
  InvalidStateError: 'storage-broken',
  UnknownError: 'storage-broken',
};

/** Runs database work; what is expected to go wrong there comes out as a `Failure`. */
export async function told<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  for (let cause: unknown = error; cause instanceof Error; cause = innerOf(cause)) {
    const code = FAILURE_OF[cause.name];
    if (code && !hasTellingInner(cause)) return new Failure(code, cause.message, error);
  }
  return null;
}

// Dexie wraps: an AbortError or OpenFailedError around the QuotaExceededError that the reader can do something about.
function innerOf(error: Error): unknown {
  return error instanceof Dexie.DexieError ? error.inner : error.cause;
}

function hasTellingInner(error: Error): boolean {
  const inner = innerOf(error);
  return inner instanceof Error && FAILURE_OF[inner.name] !== undefined;
}
