import { Lowest } from './lowest.ts';
import { ONE, OUT, type Tally } from './tally.ts';

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
function tierOf(lacking: number, lackingAsTyped: number): number {
  return lackingAsTyped < ONE ? lackingAsTyped : ONE + lacking;
}

/** Whether the papers of a tier lack a word that counts. */
export function lacksWords(tier: number): boolean {
  return tier >= 2 * ONE;
}

/**
 * The best `count` papers of those that lack no more than `mostLacking`, in no order. Of two that are equally good the one
 * of the later time goes first, where times are given.
 */
export function candidates(
  tallies: readonly Tally[],
  exact: readonly Tally[],
  times: readonly Float64Array[] | null,
  mostLacking: number,
  count: number,
): readonly Candidate[] {
  const lowest = new Lowest(count);
  let base = 0;
  for (const [s, { lacking, sums }] of tallies.entries()) {
    const asTyped = exact[s]?.lacking ?? lacking;
    const time = times?.[s];
    for (let doc = 0; doc < lacking.length; doc++) {
      const lack = lacking[doc] ?? OUT;
      if (lack > mostLacking) continue;
      const nudge = time ? (time[doc] ?? 0) * TIME : 0;
      lowest.offer(tierOf(lack, asTyped[doc] ?? OUT) * TIER - (sums[doc] ?? 0) - nudge, base + doc);
    }
    base += lacking.length;
  }
  return Array.from(lowest.ids(), (id) => candidateOf(id, tallies, exact, times));
}

function candidateOf(
  id: number,
  tallies: readonly Tally[],
  exact: readonly Tally[],
  times: readonly Float64Array[] | null,
): Candidate {
  let doc = id;
  let segment = 0;
  for (const { lacking } of tallies) {
    if (doc < lacking.length) break;
    doc -= lacking.length;
    segment++;
  }
  const tier = tierOf(tallies[segment]?.lacking[doc] ?? OUT, exact[segment]?.lacking[doc] ?? OUT);
  const score = (tallies[segment]?.sums[doc] ?? 0) + (times?.[segment]?.[doc] ?? 0) * TIME;
  return { segment, doc, tier, score };
}
