import { FIELD_BIT, fieldImpact } from '../index/fields.ts';
import { raiseScore } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';
import { termOf } from '../index/vocabulary.ts';
import { eachCode } from '../index/word-reader.ts';
import { EXTRA, FIRST_WORD, NEXT_FIELD } from '../index/words.ts';
import { smallWords } from '../text/small-words.ts';
import type { QueryWord } from './query-word.ts';
import type { Matches } from './scratch.ts';

const ACRONYM = /^[a-z]{3,7}$/;
/** How well an acronym stands for a word: among others the letters of a title may be there by chance. */
const QUALITY = { alone: 1, amongOthers: 0.6 };
/** What a word of a title of usual length is worth. */
const WORTH = fieldImpact('title', 1, 10);

/** Papers whose title has words in a row that begin with a word's letters; small words between them may be left out. */
export function addAcronym(segment: Segment, { term, fields }: QueryWord, alone: boolean, matches: Matches): void {
  const quality = alone ? QUALITY.alone : QUALITY.amongOthers;
  const worth = WORTH * quality;
  if (!ACRONYM.test(term) || (fields & FIELD_BIT.title) === 0) return;
  for (const lines of initialsOf(segment)) {
    for (let at = lines.text.indexOf(term); at >= 0; at = lines.text.indexOf(term, at + 1)) {
      const doc = lineAt(lines.starts, at);
      if ((matches.scores[doc] ?? 0) >= worth) continue;
      raiseScore(matches, doc, worth);
      matches.best = Math.max(matches.best, Math.round(quality * 255));
    }
  }
}

/** The first letters of the words of each title, a line a paper, and where each line begins. */
interface Initials {
  readonly text: string;
  readonly starts: Uint32Array;
}

const remembered = new WeakMap<Segment, readonly Initials[]>();

/** Once with all words, once without the small ones. Read when first asked for, in some milliseconds. */
function initialsOf(segment: Segment): readonly Initials[] {
  const known = remembered.get(segment);
  if (known) return known;
  const found = [readInitials(segment, new Set()), readInitials(segment, termsOf(segment, smallWords()))];
  remembered.set(segment, found);
  return found;
}

function termsOf(segment: Segment, words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => termOf(segment, word)));
}

function readInitials(segment: Segment, leftOut: ReadonlySet<number>): Initials {
  const starts = new Uint32Array(segment.docs);
  const letters: string[] = [];
  for (let doc = 0; doc < segment.docs; doc++) {
    starts[doc] = letters.length;
    let isExtra = false;
    eachCode(segment, doc, (code, term) => {
      if (code === NEXT_FIELD) return false;
      if (code >= FIRST_WORD && !isExtra && !leftOut.has(term)) {
        const initial = segment.termBytes[segment.termStarts[term] ?? 0] ?? 0;
        letters.push(initial > 0x7f ? '?' : String.fromCharCode(initial));
      }
      isExtra = code === EXTRA;
      return true;
    });
    letters.push('\n');
  }
  return { text: letters.join(''), starts };
}

function lineAt(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
