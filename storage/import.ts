import type { PaperId } from '../papers/id.ts';
import { mergeSaved } from '../papers/merge.ts';
import { compareRefs } from '../papers/sameness.ts';
import type { Millis, RecordKey, SavedPaper } from '../papers/saved.ts';
import { titleKey } from '../papers/title-key.ts';
import type { LibraryDatabase } from './database.ts';
import type { ImportSummary, LibraryChange } from './library.ts';
import { fromRow, toRow } from './rows.ts';

export interface ImportOutcome {
  readonly summary: ImportSummary;
  readonly changes: readonly LibraryChange[];
}

/**
 * Merges records into the library, inside the caller's transaction. A record is one that is here where it has the same key
 * or is the same paper for certain; so are two records of one file.
 */
export async function importRecords(
  db: LibraryDatabase,
  records: readonly SavedPaper[],
  at: Millis,
): Promise<ImportOutcome> {
  const here = new RecordIndex((await db.papers.toArray()).map(fromRow));
  const before = new Map<RecordKey, SavedPaper | null>();
  for (const record of records) {
    const known = here.find(record);
    if (!known) {
      before.set(record.key, null);
      here.put(record);
      continue;
    }
    if (!before.has(known.key)) before.set(known.key, known);
    here.put(mergeSaved(known, record, at));
  }
  const changes = [...before]
    .map(([key, old]) => ({ before: old, after: here.get(key) }))
    .filter((change) => change.after !== change.before)
    .map((change) => ({ ...change, after: { ...change.after, changedAt: at } }));
  await db.papers.bulkPut(changes.map((change) => toRow(change.after)));
  const added = changes.filter((change) => change.before === null).length;
  const merged = changes.length - added;
  return { summary: { added, merged, unchanged: before.size - changes.length }, changes };
}

/** Records found by key and by id while they are being merged. */
class RecordIndex {
  readonly #byKey = new Map<RecordKey, SavedPaper>();
  readonly #keyById = new Map<PaperId, RecordKey>();
  readonly #keysByTitle = new Map<string, Set<RecordKey>>();

  constructor(records: readonly SavedPaper[]) {
    for (const record of records) this.put(record);
  }

  put(record: SavedPaper): void {
    this.#byKey.set(record.key, record);
    if (record.joining) return; // its paper is the other record's now
    for (const id of record.paper.ids) this.#keyById.set(id, record.key);
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
    const key = record.paper.ids.map((id) => this.#keyById.get(id)).find((found) => found !== undefined);
    return key === undefined ? this.#findByTitle(record) : this.get(key);
  }

  #findByTitle({ paper }: SavedPaper): SavedPaper | null {
    const keys = this.#keysByTitle.get(titleKey(paper.title) ?? '') ?? [];
    return [...keys].map((key) => this.get(key)).find((other) => compareRefs(paper, other.paper) === 'same') ?? null;
  }
}
