import type { Snippet } from '../text-ranges.ts';
import { plainText } from './plain-text.ts';
import { type Piece, replaced } from './replaced.ts';

/** A part that Markdown sets apart: what opens it, what is read of it, what closes it. */
const SET_APART = [
  /(?<open>`+)(?<words>[^`]+)(?<close>\k<open>)/g,
  /(?<open>!?\[)(?<words>[^\]]+)(?<close>\]\([^()\s]*\))/g,
  // Not within a word, nor between spaces: `2 * 3` and `snake_case` are none.
  /(?<![\p{L}\p{N}*_~\\])(?<open>\*{1,3}|_{1,3}|~~)(?=\S)(?<words>.+?)(?<=\S)(?<close>\k<open>)(?![\p{L}\p{N}*_~])/gu,
];
const MARKS = /[`[*_~]/;
/** One within the other, as a link in bold. */
const DEEPEST = 3;

/** A line of a note as one reads it: without Markdown's marks, and its formulas as far as plain characters can say them. */
export function plainNote(line: Snippet): Snippet {
  let plain = line;
  for (let depth = 0; depth < DEEPEST && MARKS.test(plain.text); depth++) {
    for (const pattern of SET_APART) plain = replaced(plain, marksOf(plain.text, pattern));
  }
  return plainText(plain);
}

function marksOf(text: string, pattern: RegExp): readonly Piece[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, index, groups }) => {
    const { open = '', close = '' } = groups ?? {};
    const end = index + all.length;
    return [
      { start: index, end: index + open.length, out: '' },
      { start: end - close.length, end, out: '' },
    ];
  }).flat();
}
