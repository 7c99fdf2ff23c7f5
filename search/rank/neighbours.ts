import { FIELD_BIT, TEXT_FIELDS } from '../index/fields.ts';
import type { Segment } from '../index/sections.ts';
import { EXTRA, FIRST_WORD, NEXT_FIELD } from '../index/words.ts';

const BITS = TEXT_FIELDS.map((field) => FIELD_BIT[field]);

/** Whether one term stands right before one of others in a paper, in one of the fields, which are given as bits. */
export function areNeighbours(
  { wordBytes, wordStarts, termOfRank }: Segment,
  doc: number,
  first: number,
  [from, to]: readonly [from: number, to: number],
  fields: number,
): boolean {
  const end = wordStarts[doc + 1] ?? 0;
  let at = wordStarts[doc] ?? 0;
  let [field, left, last, isExtra] = [0, fields, -1, false];
  while (at < end && left !== 0) {
    // As `ByteReader.number` does, in place: the words of hundreds of papers may have to be read.
    let byte = wordBytes[at++] ?? 0;
    let code = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = wordBytes[at++] ?? 0;
      code |= (byte & 0x7f) << shift;
    }
    if (code === EXTRA) isExtra = true;
    else if (code < FIRST_WORD) {
      last = -1;
      if (code === NEXT_FIELD) left &= ~(BITS[field++] ?? 0);
    } else {
      if (!isExtra && (left & (BITS[field] ?? 0)) !== 0) {
        const term = termOfRank[code - FIRST_WORD] ?? 0;
        if (last === first && term >= from && term < to) return true;
        last = term;
      }
      isExtra = false;
    }
  }
  return false;
}
