import Dexie, { type Table, type Transaction } from 'dexie';
import type { RecordKey, SavedPaper } from '../papers/saved.ts';
import { LIBRARY_FORMAT, type MetaRow } from './format.ts';
import { wholeRows } from './whole-rows.ts';

/** A record with what only the database needs of it. */
export interface PaperRow extends SavedPaper {
  /** Finds papers without a shared id; absent for titles that many papers share. */
  readonly titleKey?: string;
}

export class LibraryDatabase extends Dexie {
  declare readonly papers: Table<PaperRow, RecordKey>;
  declare readonly meta: Table<MetaRow, MetaRow['name']>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      papers: 'key, *paper.ids, *annotation.tags, titleKey, savedAt, changedAt, trashedAt, joining.into',
      meta: 'name',
    });
    // Records have a history from now on; those of before begin theirs with the next change.
    this.version(2).upgrade(writeFormat);
    this.on('populate', writeFormat);
    this.use(wholeRows);
  }
}

function writeFormat(transaction: Transaction): PromiseLike<unknown> {
  return transaction.table<MetaRow>('meta').put({ name: 'format', value: LIBRARY_FORMAT });
}
