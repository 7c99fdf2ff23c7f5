import { Failure } from '../failures/failure.ts';
import { told } from '../failures/storage.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { actsOn } from './acts.ts';
import { closingBehind } from './close-behind.ts';
import { commitsTo } from './commit.ts';
import { LibraryDatabase } from './database.ts';
import type { Library, LibraryChange } from './library.ts';
import { manyActsOn } from './many-acts.ts';
import { readsOf } from './reads.ts';
import { trashed } from './rows.ts';
import { refuseNewerFormat } from './transaction.ts';

export interface LibraryOptions {
  /** The database's name; there is one library a browser profile, tests open others. */
  readonly name?: string;
  /** Called after each transaction that changed anything. */
  readonly onChange?: (changes: readonly LibraryChange[]) => void;
}

/** So long an upgrade waits for the connections of an older version to end what they are at, in milliseconds. */
const PATIENCE = 2000;

/** Opens the library. Fails with `storage-broken`, `library-newer`, or `blocked` where an older version still holds it. */
export async function openLibrary({ name = 'manicule', onChange }: LibraryOptions = {}): Promise<Library> {
  // Another version that wants the database gets it: Dexie lets go, and opens it anew for the next call.
  const db = new LibraryDatabase(name);
  await told(async () => {
    await openUnlessBlocked(db);
    await refuseNewerFormat(db);
  });

  // What is no longer there is told of as what goes into the trash is.
  const onGone = (records: readonly SavedPaper[]) =>
    onChange?.(records.map((before) => ({ before, after: trashed(before, Date.now()) })));
  const commit = commitsTo(db, onChange);
  return closingBehind({ ...readsOf(db), ...actsOn(db, commit, onGone), ...manyActsOn(db, commit) }, () => db.close());
}

// The event `blocked` is told to the first of those that wait alone.
async function openUnlessBlocked(db: LibraryDatabase): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => {
      isOlder(db).then((older) => older && reject(new Failure('blocked')), reject);
    }, PATIENCE);
  });
  try {
    await Promise.race([db.open(), blocked]);
  } catch (error) {
    db.close();
    throw error;
  } finally {
    clearTimeout(waiting);
  }
}

async function isOlder(db: LibraryDatabase): Promise<boolean> {
  const there = (await indexedDB.databases()).find(({ name }) => name === db.name);
  // Dexie multiplies its versions by ten.
  return there?.version !== undefined && there.version < db.verno * 10;
}
