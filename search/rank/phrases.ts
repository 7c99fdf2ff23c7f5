import { ANY_FIELD, FIELD_BIT, TEXT_FIELDS } from '../index/fields.ts';
import { raiseScore, raiseScores } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';
import { termOf } from '../index/vocabulary.ts';
import { EXTRA, FIRST_WORD, NEXT_FIELD } from '../index/words.ts';
import { termsIn } from '../text/scan.ts';
import { type Matches, noMatches, noScores, rankOf } from './scratch.ts';

const LONGEST = 31;

/** What each paper is worth that has the words of a text one behind the other, as they are, in one of the fields. */
export function phraseMatches(segment: Segment, text: string, fields = ANY_FIELD): Matches {
  const matches = noMatches(segment);
  const terms = termsIn(text).map((term) => termOf(segment, term));
  if (terms.length === 0 || terms.includes(-1)) return matches;
  const worth = terms.map((term) => {
    const scores = noScores(segment);
    raiseScores(segment, term, 1, fields, scores);
    matches.mark(term, 255);
    return scores;
  });
  const codes = terms.slice(0, LONGEST).map((term) => rankOf(segment, term) + FIRST_WORD);
  const rarest = worth.reduce((a, b) => (b.papers < a.papers ? b : a));
  for (const doc of rarest.docs.subarray(0, rarest.papers)) {
    let least = Number.POSITIVE_INFINITY;
    for (const { scores } of worth) least = Math.min(least, scores[doc] ?? 0);
    if (least > 0 && (terms.length === 1 || standsIn(segment, doc, codes, fields))) {
      raiseScore(matches, doc, least * terms.length);
    }
  }
  return matches;
}

/** Whether terms stand one behind the other. Follows all of their beginnings at once: bit i is set after i + 1 of them. */
function standsIn({ wordBytes, wordStarts }: Segment, doc: number, codes: readonly number[], fields: number): boolean {
  const whole = 1 << (codes.length - 1);
  const end = wordStarts[doc + 1] ?? 0;
  let at = wordStarts[doc] ?? 0;
  let [field, before, here, isExtra] = [0, 0, 0, false];
  let counts = (FIELD_BIT[TEXT_FIELDS[0]] & fields) !== 0;
  while (at < end) {
    // As `ByteReader.number` does, in place: all words of thousands of papers may have to be read.
    let byte = wordBytes[at++] ?? 0;
    let code = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = wordBytes[at++] ?? 0;
      code |= (byte & 0x7f) << shift;
    }
    if (code === EXTRA) isExtra = true;
    else if (code < FIRST_WORD) {
      if (code === NEXT_FIELD) counts = (FIELD_BIT[TEXT_FIELDS[++field] ?? 'title'] & fields) !== 0;
      before = 0;
      here = 0;
    } else {
      if (!isExtra) {
        before = here;
        here = 0;
      }
      isExtra = false;
      if (!counts) continue;
      for (let i = 0; i < codes.length; i++) if (codes[i] === code) here |= i === 0 ? 1 : (before << 1) & (1 << i);
      if ((here & whole) !== 0) return true;
    }
  }
  return false;
}
