import { ByteWriter } from './bytes.ts';
import { partition } from './partition.ts';

/** Strings in UTF-8, one behind the other; string i is from `starts[i]` to `starts[i + 1]`. */
export interface StringTable {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return encoder.encode(text);
    bytes[i] = unit;
  }
  return bytes;
}

export function stringTable(strings: readonly string[]) {
  const bytes = new ByteWriter();
  const starts = new Uint32Array(strings.length + 1);
  for (const [i, string] of strings.entries()) {
    bytes.bytes(encode(string));
    starts[i + 1] = bytes.length;
  }
  return { bytes: bytes.toBytes(), starts } satisfies StringTable;
}

export function stringAt({ bytes, starts }: StringTable, index: number): string {
  return decoder.decode(bytes.subarray(starts[index], starts[index + 1]));
}

export function stringCount({ starts }: StringTable): number {
  return starts.length - 1;
}

/**
 * How strings of a table are ordered: by their bytes, which for UTF-8 is by code points. `compareBytes` is that order
 * for strings that are not in a table yet.
 */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The first string of a sorted table that is not below `wanted`; with `past`, the first that does not begin like it. */
export function lowerBound(table: StringTable, wanted: Uint8Array, past = false): number {
  return partition(0, stringCount(table), (at) => isBelow(table, at, wanted, past));
}

function isBelow({ bytes, starts }: StringTable, index: number, wanted: Uint8Array, past: boolean): boolean {
  const start = starts[index] ?? 0;
  const length = (starts[index + 1] ?? 0) - start;
  for (let i = 0; i < wanted.length; i++) {
    if (i >= length) return true;
    const difference = (bytes[start + i] ?? 0) - (wanted[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return past;
}

/** Where a string stands in a sorted table, or -1. */
export function indexOfString(table: StringTable, wanted: Uint8Array): number {
  const at = lowerBound(table, wanted);
  if (at === stringCount(table)) return -1;
  return isString(table, at, wanted) ? at : -1;
}

/** Whether a string of a table is `wanted`. */
export function isString({ bytes, starts }: StringTable, index: number, wanted: Uint8Array): boolean {
  const start = starts[index] ?? 0;
  if ((starts[index + 1] ?? 0) - start !== wanted.length) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
  return true;
}
