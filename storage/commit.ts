import { Failure } from '../failures/failure.ts';
import { withHistory } from '../papers/history.ts';
import type { Millis } from '../papers/saved.ts';
import type { LibraryDatabase } from './database.ts';
import type { ImportOptions, LibraryChange } from './library.ts';
import { toRow } from './rows.ts';
import { write } from './transaction.ts';

interface CommitOptions extends ImportOptions {
  /** The act takes another one back: where it takes what was recorded of that one away too, it leaves no trace. */
  readonly takesBack?: boolean;
}

/** Runs one writing transaction that decides what becomes of records, stores it and, once it is on disk, tells of it. */
export type Commit = (
  decide: (at: Millis) => Promise<readonly LibraryChange[]>,
  options?: CommitOptions,
) => Promise<readonly LibraryChange[]>;

/** Records written at a time: between two parts it is told how far it is, and can be cancelled. */
const PART = 500;

export function commitsTo(
  db: LibraryDatabase,
  onChange: ((changes: readonly LibraryChange[]) => void) | undefined,
): Commit {
  return async (decide, { onProgress, signal, takesBack = false } = {}) => {
    const changes = await write(db, async (at) => {
      const decisions = await decide(at);
      const decided = decisions.map((change) => recorded(change, at, takesBack));
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

function recorded({ before, after }: LibraryChange, at: Millis, takesBack: boolean): LibraryChange {
  const traceless = before === null || (takesBack && after.history !== before.history);
  return { before, after: traceless ? after : withHistory(before, after, at) };
}
