import type { Millis } from '../../papers/saved.ts';
import type { LiveSegment } from '../index/live-segment.ts';
import type { Segment } from '../index/sections.ts';
import { TRAITS } from '../index/traits.ts';
import type { Matches } from './matches.ts';
import type { QueryWord } from './query-word.ts';
import { lowest } from './select.ts';
import { ONE, OUT, scaleOf, type Tally } from './tally.ts';
import { titleOrder } from './title-order.ts';

/** A paper and how good an answer it is. */
export interface Ranked {
  /** Which of the segments, and which of its papers. */
  readonly segment: number;
  readonly doc: number;
  /** The lower the better, before any score. */
  readonly tier: number;
  readonly score: number;
}

export interface Order {
  /** Best first. */
  readonly best: readonly Ranked[];
  /** How many papers match in all. */
  readonly total: number;
}

export interface Wanted {
  /** How many papers at most. */
  readonly limit: number;
  readonly now: Millis;
}

/** With fewer papers than this that have every word as typed, typing errors are forgiven; then words may be lacking. */
export const ENOUGH = 10;
/** So many papers are looked at once more for how the words stand in their titles. */
const LOOKED_AT = 200;
/** Papers that lack a word are help, not an answer: no more than these. */
const MOST_PARTIAL = 50;

export const BONUS = { adjacent: 3, ordered: 0.2, begins: 0.05, beginsAlone: 0.3, covered: 0.9, exact: 1.5 };

/** Whether the papers of a tier lack a word that counts. */
export function lacksWords(tier: number): boolean {
  return tier >= 2 * ONE;
}

/** How many papers have every word that counts. */
export function wholeMatches(tallies: readonly Tally[]): number {
  return countUpTo(tallies, ONE - 1);
}

function countUpTo(tallies: readonly Tally[], mostLacking: number): number {
  let count = 0;
  for (const { lacking } of tallies) {
    for (let doc = 0; doc < lacking.length; doc++) if ((lacking[doc] ?? OUT) <= mostLacking) count++;
  }
  return count;
}

/**
 * The papers in order: those that have every word as typed (`exact`) before those that have every word with errors
 * forgiven, those before the ones that lack some; then by what their words are worth and how they stand in the title.
 */
export function inOrder(
  segments: readonly LiveSegment[],
  words: readonly QueryWord[],
  matches: readonly (readonly Matches[])[],
  tallies: readonly Tally[],
  exact: readonly Tally[],
  { limit, now }: Wanted,
): Order {
  const mostLacking = lackingAllowed(words, tallies);
  const nudge = words.length === 0 ? newest : favoured(now);
  const found = gather(segments, tallies, exact, mostLacking, nudge);
  const scales = words.map((_, i) => scaleOf(matches, i));
  const best = Array.from(lowest(found.keys, found.keys.length, Math.max(limit, LOOKED_AT)), (i): Ranked => {
    const [segment, doc] = [found.segments[i] ?? 0, found.docs[i] ?? 0];
    const live = segments[segment];
    const sum = tallies[segment]?.sums[doc] ?? 0;
    const score = live ? sum * titleBonus(live, doc, matches[segment] ?? [], scales) + nudge(live.segment, doc) : sum;
    return { segment, doc, tier: found.tiers[i] ?? 0, score };
  });
  best.sort((a, b) => a.tier - b.tier || b.score - a.score);
  const total = found.keys.length - Math.max(0, found.partial - MOST_PARTIAL);
  return { best: best.slice(0, Math.min(limit, total)), total };
}

/** What decides between papers that are equally good an answer. */
type Nudge = (segment: Segment, doc: number) => number;

// Small beside any difference that words make, and still exact to the second.
const newest: Nudge = (segment, doc) => (segment.savedAt[doc] ?? 0) * 1e-16;

const STARRED = 0.3;
const JUST_NOW = 0.3;
const MONTH = 30 * 86_400_000;

function favoured(now: Millis): Nudge {
  return (segment, doc) => {
    const age = Math.max(0, now - (segment.touchedAt[doc] ?? 0));
    const starred = ((segment.traits[doc] ?? 0) & TRAITS.starred) !== 0;
    return (starred ? STARRED : 0) + JUST_NOW / (1 + age / MONTH);
  };
}

/** Lacking words are allowed only where there would be too few papers, as few as it takes and half of them at most. */
function lackingAllowed(words: readonly QueryWord[], tallies: readonly Tally[]): number {
  const counts = new Uint32Array(256);
  for (const { lacking } of tallies) {
    for (let doc = 0; doc < lacking.length; doc++) {
      const lack = lacking[doc] ?? OUT;
      counts[lack] = (counts[lack] ?? 0) + 1;
    }
  }
  const most = Math.floor(words.filter((word) => !word.small).length / 2) * ONE;
  let found = 0;
  for (let lack = 0; lack < OUT; lack++) {
    if (lack % ONE === 0 && (found >= ENOUGH || lack > most)) return lack - 1;
    found += counts[lack] ?? 0;
  }
  return most;
}

interface Found {
  readonly segments: Uint16Array;
  readonly docs: Uint32Array;
  readonly tiers: Uint16Array;
  /** The lower the better. */
  readonly keys: Float64Array;
  /** How many of them lack a word. */
  readonly partial: number;
}

// More than any score.
const TIER = 1e6;

function gather(
  segments: readonly LiveSegment[],
  tallies: readonly Tally[],
  exact: readonly Tally[],
  mostLacking: number,
  nudge: Nudge,
): Found {
  const size = countUpTo(tallies, mostLacking);
  const found = {
    segments: new Uint16Array(size),
    docs: new Uint32Array(size),
    tiers: new Uint16Array(size),
    keys: new Float64Array(size),
  };
  let partial = 0;
  let at = 0;
  for (const [s, { lacking, sums }] of tallies.entries()) {
    for (let doc = 0; doc < lacking.length; doc++) {
      const lack = lacking[doc] ?? OUT;
      if (lack > mostLacking) continue;
      if (lack >= ONE) partial++;
      const asTyped = exact[s]?.lacking[doc] ?? OUT;
      const tier = asTyped < ONE ? asTyped : ONE + lack;
      found.segments[at] = s;
      found.docs[at] = doc;
      found.tiers[at] = tier;
      const segment = segments[s]?.segment;
      found.keys[at++] = tier * TIER - (sums[doc] ?? 0) - (segment ? nudge(segment, doc) : 0);
    }
  }
  return { ...found, partial };
}

function titleBonus(
  { segment }: LiveSegment,
  doc: number,
  words: readonly Matches[],
  scales: readonly number[],
): number {
  const title = titleOrder(segment, doc, words, scales);
  return (
    1 +
    BONUS.adjacent * title.adjacent +
    BONUS.ordered * title.ordered +
    (words.length > 1 ? BONUS.begins : BONUS.beginsAlone) * title.begins +
    BONUS.covered * title.covered +
    BONUS.exact * title.exact
  );
}
