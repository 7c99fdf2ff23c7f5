import type { Segment } from './sections.ts';
import { encode, indexOfString, lowerBound, type StringTable, stringAt } from './string-table.ts';

function vocabulary({ termBytes, termStarts }: Segment): StringTable {
  return { bytes: termBytes, starts: termStarts };
}

/** The number of a term, or -1. Terms are numbered in their order. */
export function termOf(segment: Segment, term: string): number {
  return indexOfString(vocabulary(segment), encode(term));
}

/** The terms that begin like a text: from the first number up to the second, not with it. */
export function termsStarting(segment: Segment, beginning: string): readonly [from: number, to: number] {
  const wanted = encode(beginning);
  const table = vocabulary(segment);
  return [lowerBound(table, wanted), lowerBound(table, wanted, true)];
}

export function termText(segment: Segment, term: number): string {
  return stringAt(vocabulary(segment), term);
}
