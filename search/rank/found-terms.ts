import type { Segment } from '../index/sections.ts';
import { termText } from '../index/vocabulary.ts';
import { PaperCodes } from '../index/word-reader.ts';
import { FIRST_WORD } from '../index/words.ts';
import type { Matches } from './scratch.ts';

/** Beside a much better match of the same word, a worse one is chance. */
const WORTH_SHOWING = 0.6;

const paper = new PaperCodes();

/** The words of a paper that were found, folded: for each word of the query those that stand for it best. */
export function foundTerms(segment: Segment, doc: number, words: readonly Matches[]): readonly string[] {
  const found = new Set<number>();
  const best = new Uint8Array(words.length);
  const count = paper.read(segment, doc, false);
  for (let at = 0; at < count; at++) {
    const code = paper.codes[at] ?? 0;
    if (code < FIRST_WORD) continue;
    const term = segment.termOfRank[code - FIRST_WORD] ?? 0;
    for (let i = 0; i < words.length; i++) {
      const quality = words[i]?.quality[term] ?? 0;
      if (quality === 0) continue;
      found.add(term);
      if (quality > (best[i] ?? 0)) best[i] = quality;
    }
  }
  const isShown = (term: number) =>
    words.some(({ quality }, i) => (quality[term] ?? 0) > 0 && (quality[term] ?? 0) >= (best[i] ?? 0) * WORTH_SHOWING);
  return [...found].filter(isShown).map((term) => termText(segment, term));
}
