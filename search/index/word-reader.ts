import { ByteReader } from './bytes.ts';
import type { Segment } from './sections.ts';
import { FIRST_WORD } from './words.ts';

/** Calls with each code of a paper's words (see `words.ts`) and, where it is a word, its term; as long as `visit` answers true. */
export function eachCode(segment: Segment, doc: number, visit: (code: number, term: number) => boolean): void {
  const { wordBytes, wordStarts, termOfRank } = segment;
  const end = wordStarts[doc + 1] ?? 0;
  const reader = new ByteReader(wordBytes, wordStarts[doc] ?? 0);
  while (reader.at < end) {
    const code = reader.number();
    const term = code < FIRST_WORD ? -1 : (termOfRank[code - FIRST_WORD] ?? 0);
    if (!visit(code, term)) return;
  }
}
