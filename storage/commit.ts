import type { Millis } from '../papers/saved.ts';
import type { LibraryDatabase } from './database.ts';
import type { LibraryChange } from './library.ts';
import { toRow } from './rows.ts';
import { write } from './transaction.ts';

/** Runs one writing transaction that decides what becomes of records, stores it and, once it is on disk, tells of it. */
export type Commit = (decide: (at: Millis) => Promise<readonly LibraryChange[]>) => Promise<readonly LibraryChange[]>;

export function commitsTo(
  db: LibraryDatabase,
  onChange: ((changes: readonly LibraryChange[]) => void) | undefined,
): Commit {
  return async (decide) => {
    const changes = await write(db, async (at) => {
      const decided = await decide(at);
      await db.papers.bulkPut(decided.map(({ after }) => toRow(after)));
      return decided;
    });
    if (changes.length > 0) onChange?.(changes);
    return changes;
  };
}
