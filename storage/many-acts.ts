import type { AnnotationChange } from '../papers/annotation.ts';
import { withinBounds } from '../papers/bounds.ts';
import type { Paper, PaperField } from '../papers/paper.ts';
import { withTagRenamed } from '../papers/rename-tag.ts';
import { reverted } from '../papers/revert.ts';
import { isKept, type Millis, type SavedPaper } from '../papers/saved.ts';
import { withVerdict } from '../papers/verdict.ts';
import type { Commit } from './commit.ts';
import type { LibraryDatabase } from './database.ts';
import { joinRecords } from './join.ts';
import type { Library, LibraryChange, PaperEdit } from './library.ts';
import { withChange } from './rows.ts';
import { write } from './transaction.ts';
import { fromRow } from './whole-rows.ts';

type ManyActs = Pick<
  Library,
  'changeEach' | 'editPaper' | 'renameTag' | 'joinPair' | 'tellApart' | 'undo' | 'emptyTrash'
>;

/** What the library page does to many papers at once, and how it is taken back. */
export function manyActsOn(db: LibraryDatabase, commit: Commit): ManyActs {
  const each = (
    rows: () => PromiseLike<readonly (SavedPaper | undefined)[]>,
    change: (saved: SavedPaper, at: Millis) => SavedPaper,
  ) =>
    commit(async (at) => {
      const found = (await rows()).filter((row) => row !== undefined).map(fromRow);
      const changes = found.map((before) => ({ before, after: change(before, at) }));
      return changes.filter(({ before, after }) => before !== after);
    });

  return {
    changeEach: (keys, changes) =>
      each(
        () => db.papers.bulkGet([...keys]),
        (saved, at) => changes.reduce((now, change: AnnotationChange) => withChange(now, change, at), saved),
      ),

    editPaper: (key, fields) =>
      each(
        () => db.papers.bulkGet([key]),
        (saved, at) => edited(saved, fields, at),
      ),

    renameTag: (from, to) =>
      each(
        () => db.papers.filter(({ annotation }) => annotation.tags.length > 0).toArray(),
        (saved, at) => {
          const tags = withTagRenamed(saved.annotation.tags, from, to);
          if (tags === saved.annotation.tags) return saved;
          return { ...saved, annotation: { ...saved.annotation, tags }, changedAt: at };
        },
      ),

    joinPair: (kept, other) =>
      commit(async (at) => {
        const [first, second] = (await db.papers.bulkGet([kept, other])).map((row) => row && fromRow(row));
        if (!first || !second || !isKept(first) || !isKept(second)) return [];
        const { joined, gone } = joinRecords(first, [second], at);
        return [{ before: first, after: joined }, ...gone];
      }),

    tellApart: (a, b) =>
      commit(async (at) => {
        const [one, other] = (await db.papers.bulkGet([a, b])).map((row) => row && fromRow(row));
        if (!one || !other) return [];
        return [
          { before: one, after: { ...withVerdict(one, other.paper, false), changedAt: at } },
          { before: other, after: { ...withVerdict(other, one.paper, false), changedAt: at } },
        ];
      }),

    undo: async (changes) => {
      const takeBack = async (at: Millis) => {
        const rows = await db.papers.bulkGet(changes.map(({ after }) => after.key));
        return changes.flatMap(({ before, after }, i): readonly LibraryChange[] => {
          const row = rows[i];
          if (!row) return [];
          const now = fromRow(row);
          // What the act saved first goes into the trash: it was not there before.
          const back = before ? reverted(now, before, after) : { ...now, trashedAt: now.trashedAt ?? at };
          return [{ before: now, after: { ...back, changedAt: at } }];
        });
      };
      await commit(takeBack, { takesBack: true });
    },

    emptyTrash: (before) => write(db, () => db.papers.where('trashedAt').below(before).delete()),
  };
}

function edited(saved: SavedPaper, fields: PaperEdit, at: Millis): SavedPaper {
  const names = Object.keys(fields) as PaperField[];
  const paper = Object.fromEntries(
    Object.entries({ ...saved.paper, ...fields }).filter(([, value]) => value !== undefined),
  ) as unknown as Paper;
  return {
    ...saved,
    paper: withinBounds({ ...paper, title: paper.title ?? saved.paper.title, url: paper.url ?? saved.paper.url }),
    corrected: [...new Set([...saved.corrected, ...names])],
    changedAt: at,
  };
}
