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

/** Reads a term's UTF-16 units into `into`, and answers how many there are. Quick for ASCII, which nearly all are. */
export function readTerm(segment: Segment, term: number, into: Uint16Array): number {
  const start = segment.termStarts[term] ?? 0;
  const end = segment.termStarts[term + 1] ?? 0;
  for (let at = start; at < end; at++) {
    const byte = segment.termBytes[at] ?? 0;
    if (byte > 0x7f) return readAny(termText(segment, term), into);
    into[at - start] = byte;
  }
  return end - start;
}

function readAny(text: string, into: Uint16Array): number {
  for (let i = 0; i < text.length; i++) into[i] = text.charCodeAt(i);
  return text.length;
}
