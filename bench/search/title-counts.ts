import type { CorpusPaper } from './corpus.ts';
import { wordsOf } from './words.ts';

export interface TitleCounts {
  /** In how many abstracts a word stands. */
  readonly inAbstracts: (word: string) => number;
  /** How many papers have all words in their title, authors and year. */
  readonly holding: (words: readonly string[]) => number;
}

export function countTitles(papers: readonly CorpusPaper[]): TitleCounts {
  const abstracts = new Map<string, number>();
  const titles = new Map<string, Set<number>>();
  for (const [i, paper] of papers.entries()) {
    for (const word of new Set(wordsOf(paper.abstract))) abstracts.set(word, (abstracts.get(word) ?? 0) + 1);
    for (const word of wordsOf([paper.title, ...paper.authors, paper.year].join(' '))) {
      const holders = titles.get(word) ?? new Set();
      titles.set(word, holders.add(i));
    }
  }
  return {
    inAbstracts: (word) => abstracts.get(word) ?? 0,
    holding: (words) => {
      const [first, ...others] = words
        .map((word) => titles.get(word) ?? new Set<number>())
        .sort((a, b) => a.size - b.size);
      return [...(first ?? [])].filter((paper) => others.every((holders) => holders.has(paper))).length;
    },
  };
}
