import type { RecordKey, SavedPaper } from '../papers/saved.ts';
import type { Library } from '../storage/library.ts';

const MOST = 500;

/** The records that were last shown: from one keystroke to the next most of them stay. */
export class RecordCache {
  readonly #library: Pick<Library, 'getEach'>;
  readonly #records = new Map<RecordKey, SavedPaper>();

  constructor(library: Pick<Library, 'getEach'>) {
    this.#library = library;
  }

  /** To be called with all that changed. */
  forget(keys: readonly RecordKey[]): void {
    for (const key of keys) this.#records.delete(key);
  }

  /** A record, where it was among the last; null where it has to be fetched. */
  peek(key: RecordKey): SavedPaper | null {
    return this.#records.get(key) ?? null;
  }

  /** The records that are in the library, by key. */
  async fetch(keys: readonly RecordKey[]): Promise<ReadonlyMap<RecordKey, SavedPaper>> {
    const missing = keys.filter((key) => !this.#records.has(key));
    const fetched = missing.length === 0 ? [] : await this.#library.getEach(missing);
    const records = new Map<RecordKey, SavedPaper>();
    for (const saved of fetched) if (saved) records.set(saved.key, saved);
    for (const key of keys) {
      const saved = records.get(key) ?? this.#records.get(key);
      if (saved) records.set(key, saved);
    }
    this.#keep(records);
    return records;
  }

  /** The last used at the end, so that the first are those to let go of. */
  #keep(records: ReadonlyMap<RecordKey, SavedPaper>): void {
    for (const [key, saved] of records) {
      this.#records.delete(key);
      this.#records.set(key, saved);
    }
    for (const key of this.#records.keys()) {
      if (this.#records.size <= MOST) break;
      this.#records.delete(key);
    }
  }
}
