import type { RecordKey } from '../../../papers/saved.ts';
import {
  encode,
  isString,
  type StringTable,
  stringAt,
  stringCount,
  stringTable,
} from '../../../search/index/string-table.ts';

/** The keys of a list in its order. Each is decoded when it is asked for: most never are. */
export class KeyList {
  readonly #table: StringTable;

  constructor(table: StringTable) {
    this.#table = table;
  }

  static of(keys: readonly RecordKey[]): KeyList {
    return new KeyList(stringTable(keys));
  }

  get length(): number {
    return stringCount(this.#table);
  }

  at(index: number): RecordKey | undefined {
    return index >= 0 && index < this.length ? (stringAt(this.#table, index) as RecordKey) : undefined;
  }

  /** -1 where it is not among them. */
  indexOf(key: RecordKey): number {
    const wanted = encode(key);
    for (let i = 0; i < this.length; i++) if (isString(this.#table, i, wanted)) return i;
    return -1;
  }

  /** Those from one place to before another. */
  slice(from = 0, to = this.length): readonly RecordKey[] {
    const keys: RecordKey[] = [];
    for (let i = from; i < Math.min(to, this.length); i++) keys.push(stringAt(this.#table, i) as RecordKey);
    return keys;
  }
}
