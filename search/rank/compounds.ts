import { TEXT_FIELDS } from '../index/fields.ts';
import { raiseScore, raiseScores } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';
import { termOf, termsStarting } from '../index/vocabulary.ts';
import { eachCode } from '../index/word-reader.ts';
import { EXTRA, FIRST_WORD, GAP, NEXT_FIELD } from '../index/words.ts';
import { addTerm, QUALITY } from './matches.ts';
import type { QueryWord } from './query-word.ts';
import { type Matches, noScores } from './scratch.ts';

const SHORTEST_HALF = 2;
const SHORTEST_SPLIT = 6;
/** Beyond so many papers with both halves only the short fields are read. */
const READ_WHOLE = 200;
const HALF = 64;

/** Two neighbours of the query written as one word: `auto encoder` finds autoencoder. */
export function addJoined(
  segment: Segment,
  first: QueryWord,
  second: QueryWord,
  of: readonly [Matches, Matches],
): void {
  const joined = first.term + second.term;
  const [from, to] = second.unfinished ? termsStarting(segment, joined) : exactly(termOf(segment, joined));
  for (let term = from; term < to; term++) {
    addTerm(segment, first.fields, term, QUALITY.joined, of[0]);
    addTerm(segment, second.fields, term, QUALITY.joined, of[1]);
  }
}

/** One word of the query that papers write as two neighbours: `endhand` finds End-to-End Hand. */
export function addSplit(segment: Segment, word: QueryWord, matches: Matches): void {
  const { term } = word;
  if (term.length < SHORTEST_SPLIT) return;
  for (let cut = SHORTEST_HALF; cut <= term.length - SHORTEST_HALF; cut++) {
    const first = termOf(segment, term.slice(0, cut));
    if (first < 0) continue;
    const rest = term.slice(cut);
    const second = word.unfinished && rest.length > 2 ? termsStarting(segment, rest) : exactly(termOf(segment, rest));
    if (second[0] < second[1]) addPair(segment, word, first, second, matches);
  }
}

function exactly(term: number): readonly [number, number] {
  return term < 0 ? [0, 0] : [term, term + 1];
}

function addPair(
  segment: Segment,
  word: QueryWord,
  first: number,
  second: readonly [number, number],
  matches: Matches,
): void {
  const firsts = noScores(segment);
  const seconds = noScores(segment);
  raiseScores(segment, first, QUALITY.joined, word.fields, firsts);
  for (let term = second[0]; term < second[1]; term++) raiseScores(segment, term, QUALITY.joined, word.fields, seconds);
  const worth = (doc: number) => Math.min(firsts.scores[doc] ?? 0, seconds.scores[doc] ?? 0);
  const fewer = firsts.papers < seconds.papers ? firsts : seconds;
  const both: number[] = [];
  for (let i = 0; i < fewer.papers; i++) {
    const doc = fewer.docs[i] ?? 0;
    if (worth(doc) > (matches.scores[doc] ?? 0)) both.push(doc);
  }
  const whole = both.length <= READ_WHOLE;
  const found = both.filter((doc) => areNeighbours(segment, doc, first, second, whole));
  for (const doc of found) raiseScore(matches, doc, worth(doc));
  if (found.length === 0) return;
  markHalf(matches, first);
  for (let term = second[0]; term < second[1]; term++) markHalf(matches, term);
}

// So that the halves are seen where they stand; alone they are worth nothing.
function markHalf(matches: Matches, term: number): void {
  matches.quality[term] = Math.max(matches.quality[term] ?? 0, HALF);
}

const ABSTRACT = TEXT_FIELDS.indexOf('abstract');

function areNeighbours(
  segment: Segment,
  doc: number,
  first: number,
  second: readonly [number, number],
  whole: boolean,
): boolean {
  let last = -1;
  let field = 0;
  let isExtra = false;
  let found = false;
  eachCode(segment, doc, (code, term) => {
    if (code === NEXT_FIELD && ++field === ABSTRACT && !whole) return false;
    if (code === NEXT_FIELD || code === GAP) last = -1;
    else if (code === EXTRA) isExtra = true;
    else if (code >= FIRST_WORD) {
      if (!isExtra) {
        found = last === first && term >= second[0] && term < second[1];
        last = term;
      }
      isExtra = false;
    }
    return !found;
  });
  return found;
}
