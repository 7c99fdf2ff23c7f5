const MOST_SHARED = 0xff;
const FARTHEST = 0xffff;

/** Of strings in an order in which those that begin alike stand together, so that all with a beginning are read, or passed over, at once. */
export interface SharedBeginnings {
  /** How many bytes each has in common with the one before it. */
  readonly shared: Uint8Array<ArrayBuffer>;
  /** How many strings further on one has fewer of them in common, as far as that is told. */
  readonly skips: Uint16Array<ArrayBuffer>;
}

/** `sharedAt` tells how many bytes a string, by its place, has in common with the one before it. */
export function sharedBeginnings(count: number, sharedAt: (at: number) => number): SharedBeginnings {
  const shared = new Uint8Array(count);
  const skips = new Uint16Array(count);
  for (let i = 1; i < count; i++) shared[i] = Math.min(MOST_SHARED, sharedAt(i));
  for (let i = count - 1; i >= 0; i--) {
    let next = i + 1;
    while (next < count && (shared[next] ?? 0) >= (shared[i] ?? 0)) next += skips[next] ?? 1;
    skips[i] = Math.min(FARTHEST, next - i);
  }
  return { shared, skips };
}

/** The first string behind one that does not begin with the same so many bytes. */
export function firstBeginningOtherwise({ shared, skips }: SharedBeginnings, at: number, bytes: number): number {
  let next = at + 1;
  while (next < shared.length && (shared[next] ?? 0) >= bytes) next += skips[next] ?? 1;
  return next;
}
