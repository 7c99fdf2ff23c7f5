import type { PaperId } from '../papers/id.ts';
import { compareRefs } from '../papers/sameness.ts';
import type { PaperRef } from '../papers/seen.ts';
import { titleKey } from '../papers/title-key.ts';
import type { LibraryDatabase, PaperRow } from './database.ts';

/** The row of each paper named, in order: by a shared id, else by title and authors where those are certain. */
export async function findRows(db: LibraryDatabase, refs: readonly PaperRef[]): Promise<(PaperRow | null)[]> {
  const byId = await rowsById(
    db,
    refs.flatMap((ref) => ref.ids),
  );
  const found = refs.map((ref) => firstOf(ref.ids, byId));
  const missing = refs.filter((_, index) => found[index] === null);
  const byTitle = await rowsByTitle(db, missing);
  return refs.map((ref, index) => found[index] ?? sameByTitle(ref, byTitle));
}

/** Every row that holds one of the ids, by id; where two rows hold one, the one saved first has it. */
export async function rowsById(db: LibraryDatabase, ids: readonly PaperId[]): Promise<ReadonlyMap<PaperId, PaperRow>> {
  const rows = ids.length === 0 ? [] : await db.papers.where('paper.ids').anyOf(ids).distinct().toArray();
  const byId = new Map<PaperId, PaperRow>();
  for (const row of rows.sort((a, b) => b.savedAt - a.savedAt)) for (const id of row.paper.ids) byId.set(id, row);
  return byId;
}

async function rowsByTitle(
  db: LibraryDatabase,
  refs: readonly PaperRef[],
): Promise<ReadonlyMap<string, readonly PaperRow[]>> {
  const keys = new Set(refs.map((ref) => titleKey(ref.title)).filter((key) => key !== null));
  const rows =
    keys.size === 0
      ? []
      : await db.papers
          .where('titleKey')
          .anyOf([...keys])
          .toArray();
  const byTitle = new Map<string, PaperRow[]>();
  for (const row of rows) {
    const key = row.titleKey ?? '';
    byTitle.set(key, [...(byTitle.get(key) ?? []), row]);
  }
  return byTitle;
}

function firstOf(ids: readonly PaperId[], byId: ReadonlyMap<PaperId, PaperRow>): PaperRow | null {
  for (const id of ids) {
    const row = byId.get(id);
    if (row) return row;
  }
  return null;
}

function sameByTitle(ref: PaperRef, byTitle: ReadonlyMap<string, readonly PaperRow[]>): PaperRow | null {
  const key = titleKey(ref.title);
  const rows = key === null ? [] : (byTitle.get(key) ?? []);
  return rows.find((row) => compareRefs(ref, row.paper) === 'same') ?? null;
}
