import { TITLE_START } from '../papers/bucket.ts';
import type { PaperId } from '../papers/id.ts';
import type { Sameness } from '../papers/sameness.ts';
import type { PaperRef } from '../papers/seen.ts';
import { titleKey } from '../papers/title-key.ts';
import { compareToSaved, toldApart } from '../papers/verdict.ts';
import type { LibraryDatabase, PaperRow } from './database.ts';

/** A row that is of a paper for certain or probably. */
export interface Match {
  readonly row: PaperRow;
  readonly sameness: Exclude<Sameness, 'different'>;
}

/** The best match of each paper named, in order: by a shared id, else by title and authors. A joined record is found as what it joined. */
export async function matchRows(db: LibraryDatabase, refs: readonly PaperRef[]): Promise<(Match | null)[]> {
  const byId = await rowsById(
    db,
    refs.flatMap((ref) => ref.ids),
  );
  const found = refs.map((ref) => byIds(ref, byId));
  const missing = refs.filter((_, index) => found[index] === null);
  const byTitle = await rowsByTitle(db, missing);
  return refs.map((ref, index) => found[index] ?? byTitleOf(ref, byTitle));
}

/** The rows that a paper ties together, the one saved first in front, and those that the reader told apart from it. */
export interface Tie {
  readonly rows: readonly PaperRow[];
  readonly apart: readonly PaperRow[];
}

export async function tieOf(db: LibraryDatabase, ref: PaperRef): Promise<Tie> {
  const holding = await rowsHolding(db, ref.ids);
  const [first] = holding;
  if (first) {
    const apart = holding.filter((row) => toldApart(first, row));
    return { rows: holding.filter((row) => !apart.includes(row)), apart };
  }
  const [match] = await matchRows(db, [ref]);
  return { rows: match?.sameness === 'same' ? [match.row] : [], apart: [] };
}

async function rowsHolding(db: LibraryDatabase, ids: readonly PaperId[]): Promise<PaperRow[]> {
  const rows = ids.length === 0 ? [] : await db.papers.where('paper.ids').anyOf(ids).distinct().toArray();
  return rows.filter((row) => row.joining === undefined).sort((a, b) => a.savedAt - b.savedAt);
}

async function rowsById(db: LibraryDatabase, ids: readonly PaperId[]): Promise<ReadonlyMap<PaperId, PaperRow[]>> {
  const byId = new Map<PaperId, PaperRow[]>();
  for (const row of await rowsHolding(db, ids)) for (const id of row.paper.ids) push(byId, id, row);
  return byId;
}

/** Rows by the beginning of their titles: pages cut titles, and authors change their ends. */
async function rowsByTitle(db: LibraryDatabase, refs: readonly PaperRef[]): Promise<ReadonlyMap<string, PaperRow[]>> {
  const beginnings = new Set(refs.map(({ title }) => beginningOf(title)).filter((beginning) => beginning !== null));
  const rows =
    beginnings.size > 0
      ? await db.papers
          .where('titleKey')
          .startsWithAnyOf([...beginnings])
          .toArray()
      : [];
  const byTitle = new Map<string, PaperRow[]>();
  for (const row of rows) if (!row.joining) push(byTitle, beginningOf(row.paper.title) ?? '', row);
  return byTitle;
}

function byIds(ref: PaperRef, byId: ReadonlyMap<PaperId, readonly PaperRow[]>): Match | null {
  return bestOf(
    ref,
    ref.ids.flatMap((id) => byId.get(id) ?? []),
  );
}

function byTitleOf(ref: PaperRef, byTitle: ReadonlyMap<string, readonly PaperRow[]>): Match | null {
  return bestOf(ref, byTitle.get(beginningOf(ref.title) ?? '') ?? []);
}

function beginningOf(title: string): string | null {
  return titleKey(title)?.slice(0, TITLE_START) ?? null;
}

function bestOf(ref: PaperRef, rows: readonly PaperRow[]): Match | null {
  const matches = rows.map((row) => ({ row, sameness: compareToSaved(ref, row) }));
  const certain =
    matches.find(({ sameness }) => sameness === 'same') ?? matches.find(({ sameness }) => sameness === 'probably');
  return certain?.sameness === 'same' || certain?.sameness === 'probably'
    ? { row: certain.row, sameness: certain.sameness }
    : null;
}

function push<K>(map: Map<K, PaperRow[]>, key: K, row: PaperRow): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}
