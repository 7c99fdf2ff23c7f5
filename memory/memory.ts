import Dexie, { type Table } from 'dexie';
import { told } from '../failures/storage.ts';
import type { Millis } from '../papers/saved.ts';
import type { PaperRef } from '../papers/seen.ts';
import { fingerprint, fingerprintsOf } from './fingerprint.ts';
import { listName } from './list-name.ts';

/** The database's name; there is one memory a browser profile, tests open others. */
export const MEMORY = 'manicule-memory';

/** Some of the papers that were shown: the fingerprints that share a row, in no order. */
interface PrintRow {
  readonly row: number;
  readonly prints: Uint32Array;
}

/** When a list was last read. Its address is not kept, only two numbers made of it. */
interface ListRow {
  readonly list: string;
  readonly at: Millis;
}

interface CountRow {
  readonly name: 'papers';
  readonly count: number;
}

class MemoryDatabase extends Dexie {
  declare readonly prints: Table<PrintRow, number>;
  declare readonly lists: Table<ListRow, string>;
  declare readonly counts: Table<CountRow, string>;

  constructor(name: string) {
    // What was shown last is shown as new once more where it is lost: the disk is not waited for.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ prints: 'row', lists: 'list', counts: 'name' });
  }
}

/** What is known of a list and of papers on it. */
export interface Recollection {
  /** When the list was last read; null where it never was. */
  readonly lastHere: Millis | null;
  /** Of each paper, in order, whether no list showed it before. */
  readonly fresh: readonly boolean[];
}

/**
 * Which papers lists have shown, and when each list was last read. It lies beside the library, holds no text, and what it keeps of a
 * paper is a few bytes that no paper can be read from. Each method is one transaction, and fails as the library's do.
 */
export class Memory {
  readonly #db: MemoryDatabase;

  constructor(name: string) {
    this.#db = new MemoryDatabase(name);
  }

  async recall(address: string, papers: readonly PaperRef[]): Promise<Recollection> {
    const names = papers.map(fingerprintsOf);
    const rows = [...new Set(names.flat().map(({ row }) => row))];
    const [list, known] = await told(() =>
      this.#db.transaction('r', this.#db.tables, () =>
        Promise.all([this.#db.lists.get(keyOf(address)), this.#rows(rows)]),
      ),
    );
    return {
      lastHere: list?.at ?? null,
      fresh: names.map((prints) => !prints.some(({ row, print }) => known.get(row)?.includes(print))),
    };
  }

  /** Keeps that a list showed these papers at a moment. Twice is as good as once. */
  async remember(address: string, papers: readonly PaperRef[], at: Millis): Promise<void> {
    const names = papers.map(fingerprintsOf);
    const byRow = new Map<number, number[]>();
    for (const { row, print } of names.flat()) byRow.set(row, [...(byRow.get(row) ?? []), print]);
    const keep = async () => {
      const known = await this.#rows([...byRow.keys()]);
      const came = names.filter((prints) => !prints.some(({ row, print }) => known.get(row)?.includes(print)));
      await this.#db.prints.bulkPut(changedRows(byRow, known));
      const { count = 0 } = (await this.#db.counts.get('papers')) ?? {};
      await this.#db.counts.put({ name: 'papers', count: count + came.length });
      await this.#db.lists.put({ list: keyOf(address), at });
    };
    await told(() => this.#db.transaction('rw', this.#db.tables, keep));
  }

  /** How many papers are remembered, about. */
  async count(): Promise<number> {
    return (await told(() => this.#db.counts.get('papers')))?.count ?? 0;
  }

  async forget(): Promise<void> {
    const clear = () => Promise.all(this.#db.tables.map((table) => table.clear()));
    await told(() => this.#db.transaction('rw', this.#db.tables, clear));
  }

  close(): void {
    this.#db.close();
  }

  async #rows(rows: readonly number[]): Promise<ReadonlyMap<number, Uint32Array>> {
    const found = await this.#db.prints.bulkGet([...rows]);
    return new Map(found.flatMap((row) => (row ? [[row.row, row.prints] as const] : [])));
  }
}

function changedRows(
  byRow: ReadonlyMap<number, readonly number[]>,
  known: ReadonlyMap<number, Uint32Array>,
): readonly PrintRow[] {
  return [...byRow].flatMap(([row, prints]) => {
    const before = known.get(row) ?? new Uint32Array();
    const came = [...new Set(prints)].filter((print) => !before.includes(print));
    return came.length === 0 ? [] : [{ row, prints: Uint32Array.from([...before, ...came]) }];
  });
}

function keyOf(address: string): string {
  const { row, print } = fingerprint(listName(address));
  return `${row}-${print}`;
}
