import type { Segment } from '../index/sections.ts';
import { termText } from '../index/vocabulary.ts';
import { eachCode } from '../index/word-reader.ts';
import { FIRST_WORD } from '../index/words.ts';
import type { Matches } from './matches.ts';

/** A word of a paper that is why it was found, folded. */
export interface FoundTerm {
  readonly term: string;
  /** From 0 to 255, how well it stands for what was typed. */
  readonly quality: number;
}

/** Beside a much better match of the same word, a worse one is chance. */
const WORTH_SHOWING = 0.6;

/** The words of a paper that were found, for each word of the query those that stand for it best. */
export function foundTerms(segment: Segment, doc: number, words: readonly Matches[]): readonly FoundTerm[] {
  const best = new Uint8Array(words.length);
  const seen = new Map<number, Uint8Array>();
  eachCode(segment, doc, (code, term) => {
    if (code < FIRST_WORD || seen.has(term)) return true;
    const qualities = Uint8Array.from(words, ({ quality }) => quality[term] ?? 0);
    if (qualities.every((quality) => quality === 0)) return true;
    seen.set(term, qualities);
    for (const [i, quality] of qualities.entries()) if (quality > (best[i] ?? 0)) best[i] = quality;
    return true;
  });
  const found: FoundTerm[] = [];
  for (const [term, qualities] of seen) {
    let shown = 0;
    for (const [i, quality] of qualities.entries()) {
      if (quality >= (best[i] ?? 0) * WORTH_SHOWING) shown = Math.max(shown, quality);
    }
    if (shown > 0) found.push({ term: termText(segment, term), quality: shown });
  }
  return found;
}
