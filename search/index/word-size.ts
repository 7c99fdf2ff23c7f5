import { classAt, GRAM } from '../text/char-class.ts';
import { type StringTable, stringAt } from './string-table.ts';

/** Typing errors are forgiven in words of these lengths, in UTF-16 units; an error may make a word of four one of three. */
const SHORTEST_NEAR = 3;
export const LONGEST_NEAR = 28;

/** How many letters a term has, in UTF-16 units; 0 for one that no typing error is forgiven in: short, long, a number, a pair of CJK. */
export function sizeOfWord(terms: StringTable, term: number): number {
  const { bytes, starts } = terms;
  const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  const first = bytes[start] ?? 0;
  if (first >= 0x30 && first <= 0x39) return 0;
  let size = 0;
  // A letter of four bytes takes two units.
  for (let at = start; at < end; at++) size += ((bytes[at] ?? 0) & 0xc0) === 0x80 ? 0 : (bytes[at] ?? 0) < 0xf0 ? 1 : 2;
  if (size < SHORTEST_NEAR || size > LONGEST_NEAR) return 0;
  return first < 0x80 || isWord(stringAt(terms, term)) ? size : 0;
}

function isWord(text: string): boolean {
  return !/^\p{N}/u.test(text) && classAt(text, 0) !== GRAM;
}
