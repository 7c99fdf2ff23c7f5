import { ByteReader } from './bytes.ts';
import type { Segment } from './sections.ts';
import { FIRST_WORD, NEXT_FIELD } from './words.ts';

/** The codes of one paper's words (see `words.ts`), in memory that the next paper's are read into: quicker than `eachCode` for all of them. */
export class PaperCodes {
  /** What was read last: as many as `read` answered. */
  codes = new Uint32Array(512);

  /** Reads a paper's codes, or those of its title alone. Answers how many there are. */
  read({ wordBytes, wordStarts }: Segment, doc: number, titleOnly: boolean): number {
    const end = wordStarts[doc + 1] ?? 0;
    let at = wordStarts[doc] ?? 0;
    if (end - at > this.codes.length) this.codes = new Uint32Array(2 * (end - at));
    const { codes } = this;
    let count = 0;
    while (at < end) {
      // As `ByteReader.number` does, in place: a search reads the words of a hundred titles.
      let byte = wordBytes[at++] ?? 0;
      let code = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = wordBytes[at++] ?? 0;
        code |= (byte & 0x7f) << shift;
      }
      if (titleOnly && code === NEXT_FIELD) break;
      codes[count++] = code;
    }
    return count;
  }
}

/** Calls with each code of a paper's words and, where it is a word, its term; as long as `visit` answers true. */
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
