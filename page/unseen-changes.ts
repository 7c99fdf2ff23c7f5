/** Takes buckets of changed papers (see `papers/bucket.ts`). */
type TakeBuckets = (buckets: readonly number[]) => void;

/** Hands on what changed in the library while the page is looked at: a tab behind another is told when it comes to the front. */
export function onceLookedAt(document: Document, take: TakeBuckets, signal: AbortSignal): TakeBuckets {
  const gathered = new Set<number>();
  function hear(buckets: readonly number[]): void {
    for (const bucket of buckets) gathered.add(bucket);
    if (document.hidden || gathered.size === 0) return;
    const changed = [...gathered];
    gathered.clear();
    take(changed);
  }
  document.addEventListener('visibilitychange', () => hear([]), { signal });
  return hear;
}
