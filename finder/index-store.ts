import Dexie, { type Table } from 'dexie';
import { report } from '../failures/report.ts';
import { told } from '../failures/storage.ts';
import type { Millis } from '../papers/saved.ts';
import { INDEX_FORMAT, unpack } from '../search/index/format.ts';
import { LibraryIndex } from '../search/index/library-index.ts';
import type { LiveSegment } from '../search/index/live-segment.ts';
import { type HeadRow, readSaved, type SavedRows, type SegmentRow } from './read-saved.ts';

/** An index and how much of the library it has taken in. */
export interface SavedIndex {
  readonly index: LibraryIndex;
  readonly latest: Millis;
  readonly unreadable: number;
}

class IndexDatabase extends Dexie {
  declare readonly segments: Table<SegmentRow, string>;
  declare readonly heads: Table<HeadRow, string>;

  constructor(name: string) {
    // Losing what was written last costs a little work, so the disk is not waited for.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ segments: 'id', heads: 'name' });
  }
}

/** Where the index is kept beside the library. It holds nothing that the library does not: it may be lost any time. */
export class IndexStore {
  readonly #db: IndexDatabase;
  #ahead: Promise<SavedRows | null> | null;

  /** `ahead`: what the first `load` answers from, where that is being read already. */
  constructor(name: string, ahead: Promise<SavedRows | null> | null = null) {
    this.#db = new IndexDatabase(name);
    this.#ahead = ahead;
  }

  /** The saved index; null where there is none, none that this code reads, or none that can be read at all. */
  async load(): Promise<SavedIndex | null> {
    const ahead = this.#ahead;
    this.#ahead = null;
    try {
      const rows = await (ahead ?? readSaved(this.#db.name));
      return rows && indexOf(rows);
    } catch (error) {
      report(error, 'reading the saved index');
      return null;
    }
  }

  /** Saves what is not saved yet, and lets go of what is not needed any more. Fails with `storage-full`: the index is as good without. */
  async save({ index, latest, unreadable }: SavedIndex): Promise<void> {
    const segments = index.segments.map(({ id, segment, dead }) => ({ id, buffer: segment.buffer, dead }));
    const head: HeadRow = {
      name: 'head',
      format: INDEX_FORMAT,
      latest,
      unreadable,
      segments: segments.map(({ id, dead }) => ({ id, dead })),
    };
    const saving = async () => {
      const before = await this.#db.heads.get('head');
      // Another page may have saved a later one meanwhile.
      if (before?.format === INDEX_FORMAT && before.latest > latest) return;
      const there = new Set(await this.#db.segments.toCollection().primaryKeys());
      const wanted = new Set(segments.map(({ id }) => id));
      await this.#db.segments.bulkDelete([...there].filter((id) => !wanted.has(id)));
      await this.#db.segments.bulkPut(
        segments.filter(({ id }) => !there.has(id)).map(({ id, buffer }) => ({ id, buffer })),
      );
      await this.#db.heads.put(head);
    };
    await told(() => this.#db.transaction('rw', this.#db.tables, saving));
  }

  close(): void {
    this.#db.close();
  }
}

function indexOf({ head, segments: rows }: SavedRows): SavedIndex | null {
  if (head.format !== INDEX_FORMAT) return null;
  const buffers = new Map(rows.map(({ id, buffer }) => [id, buffer]));
  const segments: LiveSegment[] = [];
  for (const { id, dead } of head.segments) {
    const buffer = buffers.get(id);
    const segment = buffer === undefined ? null : unpack(buffer);
    if (segment?.docs !== dead.length) return null;
    segments.push({ id, segment, dead });
  }
  return { index: new LibraryIndex(segments), latest: head.latest, unreadable: head.unreadable ?? 0 };
}
