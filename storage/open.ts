import type { SavedPaper } from '../papers/saved.ts';
import { actsOn } from './acts.ts';
import { commitsTo } from './commit.ts';
import { LibraryDatabase } from './database.ts';
import type { Library, LibraryChange } from './library.ts';
import { manyActsOn } from './many-acts.ts';
import { readsOf } from './reads.ts';
import { trashed } from './rows.ts';
import { refuseNewerFormat, told } from './transaction.ts';

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

  // What is no longer there is told of as what goes into the trash is.
  const onGone = (records: readonly SavedPaper[]) =>
    onChange?.(records.map((before) => ({ before, after: trashed(before, Date.now()) })));
  const commit = commitsTo(db, onChange);
  return { ...readsOf(db), ...actsOn(db, commit, onGone), ...manyActsOn(db, commit), close: () => db.close() };
}
