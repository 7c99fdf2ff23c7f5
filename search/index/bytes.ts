/**
 * Bytes that grow as they are written. Numbers are written in groups of seven bits, the lowest first, the eighth bit set
 * on all but the last: `readNumber` and the loops that inline it read them.
 */
export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Begins anew, in the same memory. */
  clear(): void {
    this.#length = 0;
  }

  bytes(values: Uint8Array): void {
    if (this.#length + values.length > this.#bytes.length) this.#grow(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** What was written so far, in memory that the next write may change. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** What was written, in memory of its own. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.view().slice();
  }

  #grow(by: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads numbers one after the other. Past the end of the bytes it reads zeros. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}

/** Writes rising numbers as what lies between each and the one before: `readRising` reads them. */
export function writeRising(bytes: ByteWriter, numbers: readonly number[]): void {
  let last = -1;
  for (const number of numbers) {
    bytes.number(number - last - 1);
    last = number;
  }
}

/** The rising numbers between two places of some bytes. */
export function readRising(bytes: Uint8Array, from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  const reader = new ByteReader(bytes, from);
  let last = -1;
  while (reader.at < to) {
    last += reader.number() + 1;
    numbers.push(last);
  }
  return numbers;
}
