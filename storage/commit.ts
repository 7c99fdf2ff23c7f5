import { Failure } from '../failures/failure.ts';
import type { Millis } from '../papers/saved.ts';
import type { LibraryDatabase } from './database.ts';
import type { ImportOptions, LibraryChange } from './library.ts';
import { toRow } from './rows.ts';
import { write } from './transaction.ts';

/** Runs one writing transaction that decides what becomes of records, stores it and, once it is on disk, tells of it. */
export type Commit = (
  decide: (at: Millis) => Promise<readonly LibraryChange[]>,
  options?: ImportOptions,
) => Promise<readonly LibraryChange[]>;

/** Records written at a time: between two parts it is told how far it is, and can be cancelled. */
const PART = 500;

export function commitsTo(
  db: LibraryDatabase,
  onChange: ((changes: readonly LibraryChange[]) => void) | undefined,
): Commit {
  return async (decide, { onProgress, signal } = {}) => {
    const changes = await write(db, async (at) => {
      const decided = await decide(at);
      for (let from = 0; from < decided.length; from += PART) {
        await db.papers.bulkPut(decided.slice(from, from + PART).map(({ after }) => toRow(after)));
        onProgress?.(Math.min(from + PART, decided.length), decided.length);
        if (signal?.aborted) throw new Failure('cancelled');
      }
      return decided;
    });
    if (changes.length > 0) onChange?.(changes);
    return changes;
  };
}
