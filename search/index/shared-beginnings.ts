import type { Sections } from './sections.ts';
import type { StringTable } from './string-table.ts';

const MOST_SHARED = 0xff;
const FARTHEST = 0xffff;

export type SharedBeginnings = Pick<Sections, 'termShared' | 'termSkips'>;

/**
 * How many bytes each string of a sorted table has in common with the one before it, and how many strings further on one
 * has fewer of them, as far as that is told: so that all strings with a beginning are read, or passed over, at once.
 */
export function sharedBeginnings({ bytes, starts }: StringTable): SharedBeginnings {
  const count = starts.length - 1;
  const termShared = new Uint8Array(count);
  const termSkips = new Uint16Array(count);
  for (let i = 1; i < count; i++) {
    const [before, here, end] = [starts[i - 1] ?? 0, starts[i] ?? 0, starts[i + 1] ?? 0];
    const most = Math.min(MOST_SHARED, here - before, end - here);
    let shared = 0;
    while (shared < most && bytes[before + shared] === bytes[here + shared]) shared++;
    termShared[i] = shared;
  }
  for (let i = count - 1; i >= 0; i--) {
    let next = i + 1;
    while (next < count && (termShared[next] ?? 0) >= (termShared[i] ?? 0)) next += termSkips[next] ?? 1;
    termSkips[i] = Math.min(FARTHEST, next - i);
  }
  return { termShared, termSkips };
}

/** The first term behind one that does not begin with the same so many bytes. */
export function firstBeginningOtherwise(
  { termShared, termSkips, terms }: SharedBeginnings & { readonly terms: number },
  term: number,
  bytes: number,
): number {
  let next = term + 1;
  while (next < terms && (termShared[next] ?? 0) >= bytes) next += termSkips[next] ?? 1;
  return next;
}
