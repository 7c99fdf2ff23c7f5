import type { StringTable } from './string-table.ts';

const MOST_SHARED = 0xff;

/** How many bytes each string of a sorted table has in common with the one before it, 255 at most. */
export function sharedBeginnings({ bytes, starts }: StringTable): Uint8Array<ArrayBuffer> {
  const shared = new Uint8Array(starts.length - 1);
  for (let i = 0; i < shared.length; i++) {
    const [before, here, end] = [starts[i - 1] ?? 0, starts[i] ?? 0, starts[i + 1] ?? 0];
    const most = Math.min(MOST_SHARED, here - before, end - here);
    let same = 0;
    while (same < most && bytes[before + same] === bytes[here + same]) same++;
    shared[i] = same;
  }
  return shared;
}

/** For each string, the first behind it that has no more in common with the one before: all between begin like it and go on alike. */
export function nextBranches(shared: Uint8Array): Uint32Array {
  const next = new Uint32Array(shared.length);
  for (let i = shared.length - 1; i >= 0; i--) {
    let at = i + 1;
    while (at < shared.length && (shared[at] ?? 0) > (shared[i] ?? 0)) at = next[at] ?? shared.length;
    next[i] = at;
  }
  return next;
}

/** The first string behind one that does not begin with the same so many bytes. `next` are the branches of the same strings. */
export function firstBeginningOtherwise(shared: Uint8Array, next: Uint32Array, string: number, bytes: number): number {
  let at = string + 1;
  while (at < shared.length && (shared[at] ?? 0) >= bytes) at = next[at] ?? shared.length;
  return at;
}
