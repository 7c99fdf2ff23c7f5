import Dexie, { type Table } from 'dexie';
import { told } from '../failures/storage.ts';

interface Copy {
  readonly name: 'last';
  readonly file: string;
  readonly text: string;
}

class CopyDatabase extends Dexie {
  declare readonly copies: Table<Copy, Copy['name']>;

  constructor() {
    super('manicule-backup');
    this.version(1).stores({ copies: 'name' });
  }
}

/** Keeps the text of the last backup inside the browser too: no extension may read a file that it has saved. */
export async function keepCopy(file: string, text: string): Promise<void> {
  await withCopies((copies) => copies.put({ name: 'last', file, text }));
}

/** The last backup, to be restored without looking for its file; null where none was written. */
export async function lastCopy(): Promise<{ readonly file: string; readonly text: string } | null> {
  return (await withCopies((copies) => copies.get('last'))) ?? null;
}

async function withCopies<T>(work: (copies: CopyDatabase['copies']) => PromiseLike<T>): Promise<T> {
  const db = new CopyDatabase();
  try {
    return await told(() => work(db.copies));
  } finally {
    db.close();
  }
}
