import Dexie, { type Table } from 'dexie';
import type { RecordKey, SavedPaper } from '../papers/saved.ts';

/** A record with what only the database needs of it. */
export interface PaperRow extends SavedPaper {
  /** Finds papers without a shared id; absent for titles that many papers share. */
  readonly titleKey?: string;
}

export interface MetaRow {
  readonly name: 'format';
  readonly value: number;
}

/**
 * The shape of the stored records, kept in `meta`. Code never writes to a library of a higher number: IndexedDB would let
 * older code open a newer database without a word.
 */
export const LIBRARY_FORMAT = 1;

export class LibraryDatabase extends Dexie {
  declare readonly papers: Table<PaperRow, RecordKey>;
  declare readonly meta: Table<MetaRow, MetaRow['name']>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      papers: 'key, *paper.ids, *annotation.tags, titleKey, savedAt, changedAt, trashedAt, joining.into',
      meta: 'name',
    });
    this.on('populate', (transaction) => transaction.table('meta').add({ name: 'format', value: LIBRARY_FORMAT }));
  }
}
