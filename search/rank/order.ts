import type { Millis } from '../../papers/saved.ts';
import type { LiveSegment } from '../index/live-segment.ts';
import type { Segment } from '../index/sections.ts';
import { TRAITS } from '../index/traits.ts';
import { type AsTyped, type Candidate, candidates } from './candidates.ts';
import type { QueryWord } from './query-word.ts';
import type { Matches } from './scratch.ts';
import { ONE, papersLacking, scaleOf, type Tally } from './tally.ts';
import { type TitleOrder, titleOrder } from './title-order.ts';

export interface Order {
  /** Best first. */
  readonly best: readonly Candidate[];
  /** How many papers match in all. */
  readonly total: number;
}

export interface Wanted {
  /** How many papers at most. */
  readonly limit: number;
  readonly now: Millis;
}

/** With fewer papers than this that have every word, those count too that lack some. */
export const ENOUGH = 10;
/** So many papers are looked at once more for how the words stand in their titles. */
const LOOKED_AT = 100;
/** Papers that lack a word are help, not an answer: no more than these. */
const MOST_PARTIAL = 50;

const BONUS = { adjacent: 3, ordered: 0.2, begins: 0.1, covered: 0.9, exact: 1.5 };

/**
 * The papers in order: those that have every word as typed (`exact`, null where all have) before those that have every word with errors
 * forgiven, those before the ones that lack some; then by what their words are worth and how they stand in the title.
 */
export function inOrder(
  segments: readonly LiveSegment[],
  words: readonly QueryWord[],
  matches: readonly (readonly Matches[])[],
  tallies: readonly Tally[],
  exact: AsTyped | null,
  { limit, now }: Wanted,
): Order {
  const { mostLacking, whole, partial } = lackingAllowed(words, tallies);
  const total = whole + Math.min(partial, MOST_PARTIAL);
  const times = words.length === 0 ? segments.map(({ segment }) => segment.savedAt) : null;
  const count = Math.min(whole + partial, Math.max(limit, LOOKED_AT));
  const byWords = candidates(tallies, exact, times, mostLacking, count);
  const looked = words.length === 0 ? [] : byWords.slice(0, LOOKED_AT).map(lookedAt(segments, words, matches, now));
  const best = [...looked.sort(bestFirst), ...byWords.slice(looked.length)];
  return { best: best.slice(0, Math.min(limit, total)), total };
}

function bestFirst(a: Candidate, b: Candidate): number {
  return a.tier - b.tier || b.score - a.score;
}

/** Tells the score of a candidate once its title is looked at. */
function lookedAt(
  segments: readonly LiveSegment[],
  words: readonly QueryWord[],
  matches: readonly (readonly Matches[])[],
  now: Millis,
): (candidate: Candidate) => Candidate {
  const scales = words.map((_, i) => scaleOf(matches, i));
  return (candidate) => {
    const segment = segments[candidate.segment]?.segment;
    if (!segment) return candidate;
    const title = titleOrder(segment, candidate.doc, matches[candidate.segment] ?? [], scales);
    return { ...candidate, score: candidate.score * titleBonus(title) + favour(segment, candidate.doc, now) };
  };
}

/** How many of the words that count a paper may lack and still be of help. */
export function mayLack(words: readonly QueryWord[]): number {
  return Math.floor(words.filter((word) => !word.small).length / 2);
}

/** Lacking words are allowed only where there would be too few papers: as few as it takes, and half of them at most. */
function lackingAllowed(words: readonly QueryWord[], tallies: readonly Tally[]) {
  const whole = papersLacking(tallies, ONE - 1);
  const most = mayLack(words) * ONE;
  let mostLacking = ONE - 1;
  let found = whole;
  while (mostLacking < most && found < ENOUGH) {
    mostLacking += ONE;
    found = papersLacking(tallies, mostLacking);
  }
  return { mostLacking, whole, partial: found - whole };
}

const STARRED = 0.3;
const JUST_NOW = 0.3;
const MONTH = 30 * 86_400_000;

/** What decides between papers that are equally good an answer. */
function favour(segment: Segment, doc: number, now: Millis): number {
  const age = Math.max(0, now - (segment.touchedAt[doc] ?? 0));
  const starred = ((segment.traits[doc] ?? 0) & TRAITS.starred) !== 0;
  return (starred ? STARRED : 0) + JUST_NOW / (1 + age / MONTH);
}

function titleBonus({ adjacent, ordered, begins, covered, exact }: TitleOrder): number {
  return (
    1 +
    BONUS.adjacent * adjacent +
    BONUS.ordered * ordered +
    BONUS.begins * begins +
    BONUS.covered * covered +
    BONUS.exact * exact
  );
}
