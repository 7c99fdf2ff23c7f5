import { hashOf } from '../papers/hash.ts';
import type { PaperRef } from '../papers/seen.ts';
import { titleKey } from '../papers/title-key.ts';

/** How many rows the memory is spread over. */
export const ROWS = 1024;

/** What is kept of one name of a paper: the row it lies in, and 32 bits there. */
export interface Fingerprint {
  readonly row: number;
  readonly print: number;
}

/** The fingerprints of all that names a paper: its ids, and its title where that says enough. Any one of them knows it again. */
export function fingerprintsOf({ ids, title }: PaperRef): readonly Fingerprint[] {
  const key = titleKey(title);
  return [...ids, ...(key === null ? [] : [`title:${key}`])].map(fingerprint);
}

/** Two texts share one by accident once in 2^42 times. */
export function fingerprint(text: string): Fingerprint {
  return { row: mixed(hashOf(text)) % ROWS, print: mixed(hashOf(text, 0x3c6ef372, 0x5bd1e995)) };
}

/** Every bit of the answer hangs on every bit of the number. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  return (bits ^ (bits >>> 16)) >>> 0;
}
