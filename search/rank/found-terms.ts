import { ANY_FIELD, FIELD_BIT, TEXT_FIELDS } from '../index/fields.ts';
import type { Segment } from '../index/sections.ts';
import { termText } from '../index/vocabulary.ts';
import { PaperCodes } from '../index/word-reader.ts';
import { FIRST_WORD, NEXT_FIELD } from '../index/words.ts';
import type { Matches } from './scratch.ts';

/** A word of a paper that was found. */
export interface FoundTerm {
  /** Folded. */
  readonly text: string;
  /** The fields in which it was found, as bits. */
  readonly fields: number;
}

/** Beside a much better match of the same word, a worse one is chance. */
const WORTH_SHOWING = 0.6;
/** The quality of the word itself. */
const WHOLE = 255;

const BITS = TEXT_FIELDS.map((field) => FIELD_BIT[field]);
const paper = new PaperCodes();

/** The words of a paper that were found: for each word of the query those that stand for it best. */
export function foundTerms(segment: Segment, doc: number, words: readonly Matches[]): readonly FoundTerm[] {
  const marks = words[0]?.marks;
  if (!marks) return [];
  const { ranks, fields } = markedIn(segment, doc, marks);
  const shown: FoundTerm[] = [];
  const best = words.map(({ qualityByRank }) =>
    ranks.reduce((most, rank) => Math.max(most, qualityByRank[rank] ?? 0), 0),
  );
  for (const [at, rank] of ranks.entries()) {
    let seen = 0;
    for (const [i, { qualityByRank, fieldsOfLonger }] of words.entries()) {
      const quality = qualityByRank[rank] ?? 0;
      const isShown = quality > 0 && quality >= (best[i] ?? 0) * WORTH_SHOWING;
      if (isShown) seen |= quality === WHOLE ? ANY_FIELD : fieldsOfLonger;
    }
    const own = (fields[at] ?? 0) & seen;
    if (own !== 0) shown.push({ text: termText(segment, segment.termOfRank[rank] ?? 0), fields: own });
  }
  return shown;
}

/** The terms of a paper that stand for any word of the query, by their ranks, and the fields of each. */
function markedIn(segment: Segment, doc: number, marks: Uint16Array) {
  const ranks: number[] = [];
  const fields: number[] = [];
  const count = paper.read(segment, doc, false);
  const { codes } = paper;
  let field = 0;
  for (let i = 0; i < count; i++) {
    const code = codes[i] ?? 0;
    if (code === NEXT_FIELD) field++;
    if (code < FIRST_WORD || marks[code - FIRST_WORD] === 0) continue;
    const known = ranks.indexOf(code - FIRST_WORD);
    const at = known < 0 ? ranks.push(code - FIRST_WORD) - 1 : known;
    fields[at] = (fields[at] ?? 0) | (BITS[field] ?? 0);
  }
  return { ranks, fields };
}
