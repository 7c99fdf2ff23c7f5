import type { LiveSegment } from '../index/live-segment.ts';
import { type Matches, papersIn } from './matches.ts';
import type { QueryWord } from './query-word.ts';

/** What every paper of a segment gets for a query's words. */
export interface Tally {
  /** What its words are worth, rare words more than frequent ones. */
  readonly sums: Float32Array;
  /** Words that it lacks: those that count in the high four bits, small ones in the low four; `OUT` where it is no answer. */
  readonly lacking: Uint8Array;
}

export const OUT = 0xff;
/** A word that a paper lacks. */
export const ONE = 0x10;
/** What a small word is worth beside a word that says something. */
const SMALL_WORD = 0.2;

/** Above what a word is worth, most often. */
const SURE = 20;

/** What the query says beside its words: for each segment, a number for each paper. */
export interface Conditioned {
  /** What a paper is worth for the rest of the query; 0 where it fails it. Null where there is no more. */
  readonly passing: readonly Float32Array[] | null;
  /** Above 0 for papers that are meant in any case. */
  readonly sure: readonly Float32Array[];
}

/**
 * Weighs the words for every paper that stands and passes. `matches` has, for each segment, those of each word.
 */
export function tally(
  segments: readonly LiveSegment[],
  words: readonly QueryWord[],
  matches: readonly (readonly Matches[])[],
  { passing, sure }: Conditioned,
): readonly Tally[] {
  const weights = words.map(
    ({ small }, i) => rarity(matches.map((of) => of[i])) * scaleOf(matches, i) * (small ? SMALL_WORD : 1),
  );
  return segments.map(({ segment, dead }, s) => {
    const sums = new Float32Array(segment.docs);
    const lacking = new Uint8Array(segment.docs);
    for (const [i, word] of words.entries()) {
      addWord(sums, lacking, matches[s]?.[i]?.scores ?? NONE, weights[i] ?? 0, word.small ? 1 : ONE);
    }
    const worth = passing?.[s];
    const meant = sure[s];
    for (let doc = 0; doc < segment.docs; doc++) {
      const more = worth ? (worth[doc] ?? 0) : 1;
      if (dead[doc] === 1) lacking[doc] = OUT;
      else if (meant?.[doc]) {
        lacking[doc] = 0;
        sums[doc] = (sums[doc] ?? 0) + SURE;
      } else if (more === 0) lacking[doc] = OUT;
      else if (worth) sums[doc] = (sums[doc] ?? 0) + more;
    }
    return { sums, lacking };
  });
}

const NONE = new Float32Array();

function addWord(sums: Float32Array, lacking: Uint8Array, scores: Float32Array, weight: number, lack: number): void {
  for (let doc = 0; doc < sums.length; doc++) {
    const score = scores[doc] ?? 0;
    if (score > 0) sums[doc] = (sums[doc] ?? 0) + weight * score;
    else lacking[doc] = (lacking[doc] ?? 0) + lack;
  }
}

/**
 * What makes the best match of a word a whole one: where the word is mistyped, what was most likely meant is worth as much as
 * any other word.
 */
export function scaleOf(matches: readonly (readonly Matches[])[], word: number): number {
  const best = matches.reduce((most, of) => Math.max(most, of[word]?.best ?? 0), 0);
  return best === 0 ? 1 : 255 / best;
}

/** The fewer papers have a word, the more it says. */
function rarity(matches: readonly (Matches | undefined)[]): number {
  const all = matches.reduce((sum, of) => sum + (of?.scores.length ?? 0), 0);
  const having = matches.reduce((sum, of) => sum + papersIn(of), 0);
  return Math.log(1 + all / (having + 0.5));
}

/** How many papers have every word that counts. */
export function wholeMatches(tallies: readonly Tally[]): number {
  let count = 0;
  for (const { lacking } of tallies) {
    for (let doc = 0; doc < lacking.length; doc++) if ((lacking[doc] ?? OUT) < ONE) count++;
  }
  return count;
}
