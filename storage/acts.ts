import type { Millis, RecordKey, SavedPaper } from '../papers/saved.ts';
import type { Seen } from '../papers/seen.ts';
import { withVerdict } from '../papers/verdict.ts';
import { besideBroken } from './broken-rows.ts';
import type { Commit } from './commit.ts';
import type { LibraryDatabase, PaperRow } from './database.ts';
import { matchRows, tieOf } from './find.ts';
import { mergeRecords, takeBack } from './import.ts';
import { joinRecords, separateRecord } from './join.ts';
import type { ImportOptions, ImportSummary, Library, LibraryChange } from './library.ts';
import { firstSaved, restored, trashed, withChange, withSeen } from './rows.ts';
import { read } from './transaction.ts';
import { fromRow } from './whole-rows.ts';

type Acts = Pick<
  Library,
  | 'annotate'
  | 'change'
  | 'judge'
  | 'separate'
  | 'moveToTrash'
  | 'restoreFromTrash'
  | 'importAll'
  | 'planImport'
  | 'importPlanned'
  | 'undoImport'
>;

/** What changes the library. */
export function actsOn(db: LibraryDatabase, commit: Commit, onGone: (records: readonly SavedPaper[]) => void): Acts {
  const changeEach = async (keys: readonly RecordKey[], change: (saved: SavedPaper, at: Millis) => SavedPaper) => {
    const changes = await commit(async (at) => {
      const rows = (await db.papers.bulkGet([...keys])).filter((row) => row !== undefined);
      return rows.map(fromRow).map((before) => ({ before, after: change(before, at) }));
    });
    return changes.map(({ after }) => after);
  };

  const importPlanned = async (records: readonly SavedPaper[], options: ImportOptions = {}) => {
    let summary: ImportSummary = { added: 0, merged: 0, unchanged: 0 };
    const changes = await commit(async (at) => {
      const here = (await db.papers.toArray()).map(fromRow);
      const merged = mergeRecords(here, await besideBroken(db, here, records), at);
      summary = merged.summary;
      return merged.changes;
    }, options);
    const undo = changes.map(({ before, after }) => ({ key: after.key, before, at: after.changedAt }));
    return { summary, undo };
  };

  return {
    annotate: async (seen, act) => {
      const [change] = await commit(async (at) => {
        const tie = await tieOf(db, seen.paper);
        const [first, ...others] = tie.rows.map(fromRow);
        if (!first) return [{ before: null, after: withChange(firstSaved(seen, at), act, at) }];
        const { joined, gone } = joinRecords(first, others, at);
        const after = withChange(withSeen(joined, withoutIdsOf(tie.apart, seen), at), act, at);
        return [{ before: first, after }, ...gone];
      });
      if (!change) throw new Error('an act that changed nothing');
      return change.after;
    },

    change: async (key, act) => {
      const [change] = await commit(async (at) => {
        const row = await rowGoingOn(db, key);
        const before = row && fromRow(row);
        return before ? [{ before, after: withChange(before, act, at) }] : [];
      });
      return change?.after ?? null;
    },

    judge: async (seen, same) => {
      await commit(async (at) => {
        const [match] = await matchRows(db, [seen.paper]);
        if (!match) return [];
        const before = fromRow(match.row);
        const judged = { ...withVerdict(before, seen.paper, same), changedAt: at };
        return [{ before, after: same ? withSeen(judged, seen, at) : judged }];
      });
    },

    separate: async (key) => {
      await commit(async (at) => separation(db, key, at), { takesBack: true });
    },

    moveToTrash: (keys) => changeEach(keys, trashed),

    restoreFromTrash: (keys) => changeEach(keys, (saved, at) => ({ ...restored(saved), changedAt: at })),

    importAll: async (records) => (await importPlanned(records)).summary,

    planImport: (records) =>
      read(db, async () => {
        const { outcomes } = mergeRecords((await db.papers.toArray()).map(fromRow), records, Date.now());
        return { outcomes };
      }),

    importPlanned,

    undoImport: async (undo) => {
      let kept = 0;
      let gone: readonly SavedPaper[] = [];
      const changes = await commit(
        async (at) => {
          const back = await takeBack(db, undo, at);
          kept = back.kept;
          gone = back.gone;
          return back.changes;
        },
        { takesBack: true },
      );
      if (gone.length > 0) onGone(gone);
      return { undone: changes.length + gone.length, kept };
    },
  };
}

/** A record made part of another, in another window meanwhile, goes on as that one. */
async function rowGoingOn(db: LibraryDatabase, key: RecordKey): Promise<PaperRow | undefined> {
  const row = await db.papers.get(key);
  const into = row?.joining && (await db.papers.get(row.joining.into));
  return into ?? row;
}

async function separation(db: LibraryDatabase, key: RecordKey, at: Millis): Promise<readonly LibraryChange[]> {
  const gone = await db.papers.get(key);
  const into = gone?.joining && (await db.papers.get(gone.joining.into));
  if (!gone?.joining || !into) return [];
  const { kept, back } = separateRecord(fromRow(into), { ...fromRow(gone), joining: gone.joining }, at);
  return [
    { before: fromRow(into), after: kept },
    { before: fromRow(gone), after: back },
  ];
}

/** What a page showed, without the ids of papers that the reader told apart from the one it is taken for. */
function withoutIdsOf(apart: readonly SavedPaper[], seen: Seen): Seen {
  const theirs = new Set(apart.flatMap(({ paper }) => paper.ids));
  return { ...seen, paper: { ...seen.paper, ids: seen.paper.ids.filter((id) => !theirs.has(id)) } };
}
