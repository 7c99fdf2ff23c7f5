import { ANY_FIELD, FIELD_BIT } from '../index/fields.ts';
import { nearTerms } from '../index/near.ts';
import { type Placed, raisePlaced, raiseScore } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';
import { termOf, termsStarting } from '../index/vocabulary.ts';
import { isSmall } from '../text/small-words.ts';
import { addTerm, QUALITY } from './matches.ts';
import { areNeighbours } from './neighbours.ts';
import type { QueryWord } from './query-word.ts';
import { dropScores, type Matches, noScores } from './scratch.ts';

const SHORTEST_HALF = 2;
const SHORTEST_SPLIT = 6;
/** Beyond so many papers with both halves only the short fields are read, of a word that is known as it is typed and of another. */
const READ_WHOLE = { known: 50, unknown: 200 };
const HALF = 64;
/** What so many papers have as it is typed is a word: nobody who types 'information' means 'in formation'. */
const KNOWN = 20;

/** Two neighbours of the query written as one word: `auto encoder` finds autoencoder. */
export function addJoined(
  segment: Segment,
  first: QueryWord,
  second: QueryWord,
  of: readonly [Matches, Matches],
): void {
  const joined = first.term + second.term;
  const [from, to] = second.unfinished ? termsStarting(segment, joined) : exactly(termOf(segment, joined));
  for (const matches of from < to ? of : []) matches.name = null;
  for (let term = from; term < to; term++) {
    addTerm(segment, first.fields, term, QUALITY.joined, of[0]);
    addTerm(segment, second.fields, term, QUALITY.joined, of[1]);
  }
}

/** One word of the query that papers write as two neighbours: `endhand` finds End-to-End Hand. */
export function addSplit(segment: Segment, word: QueryWord, matches: Matches): void {
  const { term } = word;
  if (term.length < SHORTEST_SPLIT) return;
  const isKnown = matches.papers >= KNOWN;
  for (let cut = SHORTEST_HALF; cut <= term.length - SHORTEST_HALF; cut++) {
    const rest = term.slice(cut);
    if (isKnown && (isSmall(term.slice(0, cut)) || isSmall(rest))) continue;
    const first = termOf(segment, term.slice(0, cut));
    if (first < 0) continue;
    const second = word.unfinished && rest.length > 2 ? termsStarting(segment, rest) : exactly(termOf(segment, rest));
    if (second[0] < second[1])
      addPair(segment, word, first, second, matches, isKnown ? READ_WHOLE.known : READ_WHOLE.unknown);
  }
}

const SHORTEST_WHOLE_HALF = 3;
const SHORTEST_MISTYPED_HALF = 4;
/** So many words that a half may be are enough. */
const MOST_NEAR = 12;

/** The same where one of the two has a typing error: `greyherno`. */
export function addMistypedSplit(segment: Segment, word: QueryWord, matches: Matches): void {
  const { term } = word;
  const pair = (first: number, second: Terms) => addPair(segment, word, first, second, matches, READ_WHOLE.unknown);
  for (let cut = SHORTEST_WHOLE_HALF; cut <= term.length - SHORTEST_WHOLE_HALF; cut++) {
    const [start, rest] = [term.slice(0, cut), term.slice(cut)];
    const [first, second] = [termOf(segment, start), termOf(segment, rest)];
    if (first >= 0) for (const near of nearHalves(segment, rest, word.unfinished)) pair(first, exactly(near));
    if (second >= 0) for (const near of nearHalves(segment, start, false)) pair(near, exactly(second));
  }
}

function nearHalves(segment: Segment, half: string, unfinished: boolean): readonly number[] {
  if (half.length < SHORTEST_MISTYPED_HALF) return [];
  const near = nearTerms(segment, half, 1, unfinished);
  return near.length > MOST_NEAR ? [] : near.map(({ term }) => term);
}

function exactly(term: number): Terms {
  return term < 0 ? [0, 0] : [term, term + 1];
}

type Terms = readonly [from: number, to: number];

function addPair(
  segment: Segment,
  word: QueryWord,
  first: number,
  second: Terms,
  matches: Matches,
  mostWhole: number,
): void {
  const both = papersWithBoth(segment, word.fields, exactly(first), second);
  const better = both.filter(({ doc, worth }) => worth > (matches.scores[doc] ?? 0));
  const fields = better.length <= mostWhole ? ANY_FIELD : ANY_FIELD & ~FIELD_BIT.abstract;
  const found = better.filter((paper) => areNeighbours(segment, paper.doc, first, second, paper.fields & fields));
  for (const { doc, worth } of found) raiseScore(matches, doc, worth);
  if (found.length === 0) return;
  markHalf(matches, first);
  for (let term = second[0]; term < second[1]; term++) markHalf(matches, term);
}

/** What a paper that has two words in one field is worth for the lesser of them, and the fields in which it has both. */
interface Both {
  readonly doc: number;
  readonly worth: number;
  readonly fields: number;
}

function papersWithBoth(segment: Segment, fields: number, first: Terms, second: Terms): readonly Both[] {
  const size = ([from, to]: Terms) => (segment.postingStarts[to] ?? 0) - (segment.postingStarts[from] ?? 0);
  const [few, many] = size(first) < size(second) ? [first, second] : [second, first];
  const some = placed(segment, fields, few, null);
  const others = placed(segment, fields, many, some);
  const both: Both[] = [];
  for (const doc of others.docs.subarray(0, others.papers)) {
    const shared = (some.fields[doc] ?? 0) & (others.fields[doc] ?? 0);
    const worth = Math.min(some.scores[doc] ?? 0, others.scores[doc] ?? 0);
    if (shared !== 0) both.push({ doc, worth, fields: shared });
  }
  dropScores(segment, 2);
  return both;
}

function placed(segment: Segment, fields: number, [from, to]: Terms, within: Placed | null): Placed {
  const found = noScores(segment);
  for (let term = from; term < to; term++) raisePlaced(segment, term, QUALITY.joined, fields, within, found);
  return found;
}

// So that the halves are seen where they stand; alone they are worth nothing.
function markHalf(matches: Matches, term: number): void {
  if (matches.qualityOf(term) < HALF) matches.mark(term, HALF);
}
