import type { PaperId } from '../papers/id.ts';
import { mergeSaved } from '../papers/merge.ts';
import { compareRefs } from '../papers/sameness.ts';
import type { Millis, RecordKey, SavedPaper } from '../papers/saved.ts';
import { titleKey } from '../papers/title-key.ts';
import type { LibraryDatabase } from './database.ts';
import type { ImportOutcome, ImportSummary, ImportUndo, LibraryChange } from './library.ts';
import { fromRow } from './whole-rows.ts';

export interface Merged {
  readonly outcomes: readonly ImportOutcome[];
  readonly summary: ImportSummary;
  readonly changes: readonly LibraryChange[];
}

/**
 * Merges records into those that are here, without writing. A record is one that is here where it has the same key or is the
 * same paper for certain; so are two records of one file.
 */
export function mergeRecords(library: readonly SavedPaper[], records: readonly SavedPaper[], at: Millis): Merged {
  const here = new RecordIndex(library);
  const before = new Map<RecordKey, SavedPaper | null>();
  const outcomes = records.map((record): ImportOutcome => {
    const known = here.find(record);
    if (!known) {
      before.set(record.key, null);
      here.put(record);
      return 'new';
    }
    if (!before.has(known.key)) before.set(known.key, known);
    const merged = mergeSaved(known, record, at);
    here.put(merged);
    return merged === known ? 'same' : 'merged';
  });
  const changes = [...before]
    .map(([key, old]) => ({ before: old, after: here.get(key) }))
    .filter((change) => change.after !== change.before)
    .map((change) => ({ ...change, after: { ...change.after, changedAt: at } }));
  const added = changes.filter((change) => change.before === null).length;
  const merged = changes.length - added;
  return { outcomes, changes, summary: { added, merged, unchanged: before.size - changes.length } };
}

/** The records of an import as they were; `kept` are those that changed since. Inside the caller's transaction. */
export async function takeBack(
  db: LibraryDatabase,
  undo: ImportUndo,
  at: Millis,
): Promise<{
  readonly changes: readonly LibraryChange[];
  readonly gone: readonly SavedPaper[];
  readonly kept: number;
}> {
  const rows = await db.papers.bulkGet(undo.map(({ key }) => key));
  const untouched = undo.flatMap((replaced, n) => {
    const row = rows[n];
    return row?.changedAt === replaced.at ? [{ now: fromRow(row), before: replaced.before }] : [];
  });
  const gone = untouched.filter(({ before }) => before === null).map(({ now }) => now);
  const changes = untouched.flatMap(({ now, before }) =>
    before === null ? [] : [{ before: now, after: { ...before, changedAt: at } }],
  );
  await db.papers.bulkDelete(gone.map(({ key }) => key));
  return { changes, gone, kept: undo.length - untouched.length };
}

/** Records found by key and by id while they are being merged. */
class RecordIndex {
  readonly #byKey = new Map<RecordKey, SavedPaper>();
  readonly #keyById = new Map<PaperId, RecordKey>();
  readonly #keyByWords = new Map<string, RecordKey>();
  readonly #keysByTitle = new Map<string, Set<RecordKey>>();

  constructor(records: readonly SavedPaper[]) {
    for (const record of records) this.put(record);
  }

  put(record: SavedPaper): void {
    this.#byKey.set(record.key, record);
    if (record.joining) return; // its paper is the other record's now
    for (const id of record.paper.ids) this.#keyById.set(id, record.key);
    if (record.paper.ids.length === 0) this.#keyByWords.set(wordsOf(record), record.key);
    const title = titleKey(record.paper.title);
    if (title === null) return;
    const keys = this.#keysByTitle.get(title) ?? new Set();
    this.#keysByTitle.set(title, keys.add(record.key));
  }

  get(key: RecordKey): SavedPaper {
    const record = this.#byKey.get(key);
    if (!record) throw new RangeError(`no record ${key}`);
    return record;
  }

  find(record: SavedPaper): SavedPaper | null {
    const known = this.#byKey.get(record.key);
    if (known) return known;
    const key =
      record.paper.ids.map((id) => this.#keyById.get(id)).find((found) => found !== undefined) ??
      (record.paper.ids.length === 0 ? this.#keyByWords.get(wordsOf(record)) : undefined);
    return key === undefined ? this.#findByTitle(record) : this.get(key);
  }

  #findByTitle({ paper }: SavedPaper): SavedPaper | null {
    const keys = this.#keysByTitle.get(titleKey(paper.title) ?? '') ?? [];
    return [...keys].map((key) => this.get(key)).find((other) => compareRefs(paper, other.paper) === 'same') ?? null;
  }
}

/** Of papers without an id, what a file that is read again says again, however little it is. */
function wordsOf({ paper: { title, authors, date, url } }: SavedPaper): string {
  return JSON.stringify([title, authors, date, url]);
}
