import { Lowest } from './lowest.ts';
import { ONE, type Tally } from './tally.ts';

/** A paper before its title is looked at. */
export interface Candidate {
  /** Which of the segments, and which of its papers. */
  readonly segment: number;
  readonly doc: number;
  /** The lower the better, before any score. */
  readonly tier: number;
  readonly score: number;
}

// More than any score.
const TIER = 1e6;
// Makes of a time something smaller than any difference that words make, and still exact to the second.
const TIME = 1e-16;

/** Papers that have every word as typed, then those that have every word, then those that lack some. */
function tierOf(lacking: number, doc: number, exact: ReadonlyMap<number, number> | undefined): number {
  if (exact === undefined) return lacking;
  return (lacking < ONE ? exact.get(doc) : undefined) ?? ONE + lacking;
}

/** For each segment, what papers lack that have every word as typed: small words at most. */
export type AsTyped = readonly ReadonlyMap<number, number>[];

export function asTyped(exact: readonly Tally[]): AsTyped {
  return exact.map(({ docs, lacking, papers }) => {
    const found = new Map<number, number>();
    for (let i = 0; i < papers; i++) if ((lacking[i] ?? ONE) < ONE) found.set(docs[i] ?? 0, lacking[i] ?? 0);
    return found;
  });
}

/** Whether the papers of a tier lack a word that counts. */
export function lacksWords(tier: number): boolean {
  return tier >= 2 * ONE;
}

/**
 * The best `count` papers of those that lack no more than `mostLacking`, best first. Of two that are equally good the one
 * of the later time goes first, where times are given. `exact` is null where all have every word as typed.
 */
export function candidates(
  tallies: readonly Tally[],
  exact: AsTyped | null,
  times: readonly Float64Array[] | null,
  mostLacking: number,
  count: number,
): readonly Candidate[] {
  const lowest = new Lowest(count);
  let base = 0;
  for (const [s, { docs, lacking, sums, papers }] of tallies.entries()) {
    const time = times?.[s];
    for (let i = 0; i < papers; i++) {
      const lack = lacking[i] ?? 0;
      if (lack > mostLacking) continue;
      const doc = docs[i] ?? 0;
      const nudge = time ? (time[doc] ?? 0) * TIME : 0;
      lowest.offer(tierOf(lack, doc, exact?.[s]) * TIER - (sums[i] ?? 0) - nudge, base + i);
    }
    base += papers;
  }
  return Array.from(lowest.ids(), (id) => {
    const [segment, i] = placeOf(id, tallies);
    const doc = tallies[segment]?.docs[i] ?? 0;
    const tier = tierOf(tallies[segment]?.lacking[i] ?? 0, doc, exact?.[segment]);
    const score = (tallies[segment]?.sums[i] ?? 0) + (times?.[segment]?.[doc] ?? 0) * TIME;
    return { segment, doc, tier, score };
  });
}

function placeOf(id: number, tallies: readonly Tally[]): readonly [segment: number, at: number] {
  let at = id;
  let segment = 0;
  for (const { papers } of tallies) {
    if (at < papers) break;
    at -= papers;
    segment++;
  }
  return [segment, at];
}
