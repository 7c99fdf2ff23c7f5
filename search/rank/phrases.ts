import { ANY_FIELD, FIELD_BIT, TEXT_FIELDS } from '../index/fields.ts';
import { raiseScores } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';
import { termOf } from '../index/vocabulary.ts';
import { eachCode } from '../index/word-reader.ts';
import { EXTRA, FIRST_WORD, GAP, NEXT_FIELD } from '../index/words.ts';
import { scan } from '../text/scan.ts';
import { type Matches, noMatches } from './matches.ts';

/** What each paper is worth that has the words of a text one behind the other, as they are, in one of the fields. */
export function phraseMatches(segment: Segment, text: string, fields = ANY_FIELD): Matches {
  const matches = noMatches(segment);
  const terms = termsOf(text).map((term) => termOf(segment, term));
  if (terms.length === 0 || terms.includes(-1)) return matches;
  const worth = terms.map((term) => {
    const scores = new Float32Array(segment.docs);
    raiseScores(segment, term, 1, fields, scores);
    matches.quality[term] = 255;
    return scores;
  });
  for (let doc = 0; doc < segment.docs; doc++) {
    let least = Number.POSITIVE_INFINITY;
    for (const scores of worth) least = Math.min(least, scores[doc] ?? 0);
    if (least > 0 && (terms.length === 1 || standsIn(segment, doc, terms, fields))) {
      matches.scores[doc] = least * terms.length;
    }
  }
  return matches;
}

function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  scan(text, (term, _start, _end, extra) => {
    if (!extra) terms.push(term);
  });
  return terms;
}

/** Whether the terms stand one behind the other. Follows all of their beginnings at once: bit i is set after i + 1 of them. */
function standsIn(segment: Segment, doc: number, terms: readonly number[], fields: number): boolean {
  const looked = terms.slice(0, 31);
  const whole = 1 << (looked.length - 1);
  let field = 0;
  let before = 0;
  let here = 0;
  let isExtra = false;
  let found = false;
  eachCode(segment, doc, (code, term) => {
    if (code === NEXT_FIELD) field++;
    if (code === EXTRA) isExtra = true;
    else if (code >= FIRST_WORD) {
      if (!isExtra) {
        before = here;
        here = 0;
      }
      isExtra = false;
      const counts = (FIELD_BIT[TEXT_FIELDS[field] ?? 'title'] & fields) !== 0;
      if (counts)
        for (const [i, wanted] of looked.entries()) {
          if (wanted === term && (i === 0 || (before & (1 << (i - 1))) !== 0)) here |= 1 << i;
        }
      found = (here & whole) !== 0;
    } else if (code === GAP || code === NEXT_FIELD) {
      before = 0;
      here = 0;
    }
    return !found;
  });
  return found;
}
