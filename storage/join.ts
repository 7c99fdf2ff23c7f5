import { mergeSaved } from '../papers/merge.ts';
import { revertedAnnotation } from '../papers/revert.ts';
import type { Joining, Millis, SavedPaper } from '../papers/saved.ts';
import { withVerdict } from '../papers/verdict.ts';
import type { LibraryChange } from './library.ts';
import { restored } from './rows.ts';

/** Records of one paper made one: the first goes on with all that the others hold, the others lie in the trash as they were. */
export function joinRecords(
  first: SavedPaper,
  others: readonly SavedPaper[],
  at: Millis,
): { readonly joined: SavedPaper; readonly gone: readonly LibraryChange[] } {
  let joined = first;
  const gone: LibraryChange[] = [];
  for (const other of others) {
    const joining: Joining = { into: first.key, at, before: withoutJoining(joined) };
    gone.push({ before: other, after: { ...other, joining, trashedAt: at, changedAt: at } });
    joined = { ...mergeSaved(joined, other, at), changedAt: at };
  }
  return { joined, gone };
}

/** Undoes one joining: both records as they were, kept apart from now on. What was written since stays with the one that went on. */
export function separateRecord(
  joined: SavedPaper,
  gone: SavedPaper & { readonly joining: Joining },
  at: Millis,
): { readonly kept: SavedPaper; readonly back: SavedPaper } {
  const { joining, ...rest } = gone;
  const { before } = joining;
  const untouched = joined.changedAt === joining.at;
  const kept = untouched ? before : { ...joined, paper: before.paper, ...withoutWhatCame(joined, before, rest) };
  return {
    kept: withVerdict({ ...kept, changedAt: at }, rest.paper, false),
    back: withVerdict({ ...restored(rest), changedAt: at }, before.paper, false),
  };
}

function withoutWhatCame(
  joined: SavedPaper,
  before: SavedPaper,
  other: SavedPaper,
): Pick<SavedPaper, 'annotation' | 'displacedNotes' | 'history'> {
  const came = new Set(other.history?.map((entry) => JSON.stringify(entry)));
  const after = mergeSaved(before, other, joined.changedAt);
  return {
    annotation: revertedAnnotation(joined.annotation, before.annotation, after.annotation),
    displacedNotes: joined.displacedNotes.filter((old) => old.note !== other.annotation.note),
    ...(joined.history && { history: joined.history.filter((entry) => !came.has(JSON.stringify(entry))) }),
  };
}

function withoutJoining(saved: SavedPaper): SavedPaper {
  const { joining: _, ...kept } = saved;
  return kept;
}
