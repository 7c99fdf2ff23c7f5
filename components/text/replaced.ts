import type { TextRange } from '../../search/searcher.ts';
import type { Snippet } from '../text-ranges.ts';

/** What stands in the place of a part of a text; empty where nothing does. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly out: string;
}

/** A text with parts replaced, and its ranges where they are then: one that reaches into a part has the whole of it. Of parts that overlap the first counts. */
export function replaced({ text, ranges }: Snippet, pieces: readonly Piece[]): Snippet {
  if (pieces.length === 0) return { text, ranges };
  let line = '';
  const begins: number[] = [];
  const ends: number[] = [];
  const keepTo = (end: number) => {
    while (begins.length < end) {
      begins.push(line.length);
      line += text[begins.length - 1] ?? '';
      ends.push(line.length);
    }
  };
  for (const { start, end, out } of pieces.toSorted((a, b) => a.start - b.start)) {
    if (start < begins.length) continue;
    keepTo(start);
    const from = line.length;
    line += out;
    while (begins.length < end) {
      begins.push(from);
      ends.push(line.length);
    }
  }
  keepTo(text.length);
  const place = ([start, end]: TextRange): TextRange => [begins[start] ?? line.length, ends[end - 1] ?? line.length];
  return { text: line, ranges: ranges.map(place).filter(([start, end]) => start < end) };
}
