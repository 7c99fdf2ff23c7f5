import type { Sections } from './sections.ts';
import type { StringTable } from './string-table.ts';

const MOST_SHARED = 0xff;
/** Strings of a block; a power of two. */
const BLOCK = 32;

export type SharedBeginnings = Pick<Sections, 'termShared' | 'termBlocks'>;

/**
 * How many bytes each string of a sorted table has in common with the one before it, and the least of these for each block
 * of strings: so that all strings with a beginning are read, or passed over, at once.
 */
export function sharedBeginnings({ bytes, starts }: StringTable): SharedBeginnings {
  const count = starts.length - 1;
  const termShared = new Uint8Array(count);
  const termBlocks = new Uint8Array(Math.ceil(count / BLOCK)).fill(MOST_SHARED);
  for (let i = 0; i < count; i++) {
    const [before, here, end] = [starts[i - 1] ?? 0, starts[i] ?? 0, starts[i + 1] ?? 0];
    const most = Math.min(MOST_SHARED, here - before, end - here);
    let shared = 0;
    while (shared < most && bytes[before + shared] === bytes[here + shared]) shared++;
    termShared[i] = shared;
    const block = Math.floor(i / BLOCK);
    termBlocks[block] = Math.min(termBlocks[block] ?? 0, shared);
  }
  return { termShared, termBlocks };
}

/** The first term behind one that does not begin with the same so many bytes. */
export function firstBeginningOtherwise(
  { termShared, termBlocks, terms }: SharedBeginnings & { readonly terms: number },
  term: number,
  bytes: number,
): number {
  let next = term + 1;
  while (next < terms) {
    if (next % BLOCK === 0 && (termBlocks[next / BLOCK] ?? 0) >= bytes) next += BLOCK;
    else if ((termShared[next] ?? 0) >= bytes) next++;
    else return next;
  }
  return terms;
}
