import { FIELD_BIT } from '../index/fields.ts';
import { errorsForgiven, nearTerms } from '../index/near.ts';
import { raiseScores, standsIn } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';
import { termOf, termsStarting } from '../index/vocabulary.ts';
import { otherForms } from '../text/word-forms.ts';
import type { QueryWord } from './query-word.ts';
import type { Matches } from './scratch.ts';

/** How well a term stands for a word, from 0 to 1. */
export const QUALITY = {
  joined: 0.95,
  otherForm: 0.8,
  unfinished: 0.85,
  longer: 0.5,
  initial: 0.4,
  /** With none, one, two and three typing errors. */
  errors: [1, 0.5, 0.28, 0.18],
  /** Times this where only the beginning of the term is near. */
  unfinishedError: 0.9,
  /** Times this where the error is in the first letter: there they are rare. */
  otherFirstLetter: 0.85,
  /** Taken off for each letter that a term goes on for behind what was typed. */
  eachLetterMore: 0.015,
  longerBy: 0.4,
};

const LEAST = 0.1;
const SHORTEST_BEGINNING = 3;

/** Lets a term stand for a word as well as `quality` says, where it does not do better yet. */
export function addTerm(segment: Segment, fields: number, term: number, quality: number, matches: Matches): void {
  const rounded = Math.round(quality * 255);
  if (rounded <= matches.qualityOf(term) || !standsIn(segment, term, fields)) return;
  matches.mark(term, rounded);
  if (rounded > matches.best) matches.best = rounded;
  raiseScores(segment, term, quality, fields, matches);
}

/** The word itself, its other forms, and what begins like it. */
export function addExact(segment: Segment, word: QueryWord, matches: Matches): void {
  addWhole(segment, word, matches);
  // What one or two letters begin is half of all words: in abstracts that would be every paper.
  const fields = word.term.length < SHORTEST_BEGINNING ? word.fields & ~FIELD_BIT.abstract : word.fields;
  if (fields !== word.fields) matches.fieldsOfLonger = fields;
  if (word.unfinished) addBeginning(segment, word, fields, QUALITY.unfinished, matches);
  else if (word.term.length >= SHORTEST_BEGINNING) addBeginning(segment, word, word.fields, QUALITY.longer, matches);
  else if (/^\p{L}$/u.test(word.term)) {
    addBeginning(segment, word, word.fields & FIELD_BIT.authors, QUALITY.initial, matches);
  }
}

/** The word itself, the word in the other number, and the word as it is spelt across the ocean. */
export function addWhole(segment: Segment, word: QueryWord, matches: Matches): void {
  const exact = termOf(segment, word.term);
  if (exact >= 0) addTerm(segment, word.fields, exact, 1, matches);
  for (const form of otherForms(word.term)) {
    const term = termOf(segment, form);
    if (term >= 0) addTerm(segment, word.fields, term, QUALITY.otherForm, matches);
  }
}

function addBeginning(segment: Segment, word: QueryWord, fields: number, best: number, matches: Matches): void {
  const [from, to] = termsStarting(segment, word.term);
  for (let term = from; term < to; term++) {
    const length = (segment.termStarts[term + 1] ?? 0) - (segment.termStarts[term] ?? 0);
    addTerm(segment, fields, term, best * (1 - QUALITY.longerBy * (1 - word.term.length / length)), matches);
  }
}

/** What the word would be without one typing error or a few, `most` at most. */
export function addMistyped(
  segment: Segment,
  word: QueryWord,
  matches: Matches,
  most = errorsForgiven(word.term.length, false),
): void {
  const { term: typed, unfinished, fields } = word;
  const first = typed.charCodeAt(0);
  for (const { term, errors, more } of nearTerms(segment, typed, most, unfinished)) {
    const sameStart = first > 0x7f || segment.termBytes[segment.termStarts[term] ?? 0] === first;
    let quality = QUALITY.errors[errors] ?? LEAST;
    if (!sameStart) quality *= QUALITY.otherFirstLetter;
    if (more > errors) quality = quality * QUALITY.unfinishedError - more * QUALITY.eachLetterMore;
    addTerm(segment, fields, term, Math.max(LEAST, quality), matches);
  }
}
