import type { TextRange } from '../searcher.ts';
import { scan } from '../text/scan.ts';
import { isSmall } from '../text/small-words.ts';

/** The first letters of the words in a row that an acronym stands for; empty where it stands for none. */
export function acronymRanges(text: string, acronym: string): readonly TextRange[] {
  const words: { term: string; start: number }[] = [];
  scan(text, (term, start, _end, extra) => {
    if (!extra) words.push({ term, start });
  });
  for (const row of [words.filter(({ term }) => !isSmall(term)), words]) {
    const at = row
      .map(({ term }) => term.charAt(0))
      .join('')
      .indexOf(acronym);
    if (at >= 0) return row.slice(at, at + acronym.length).map(({ start }): TextRange => [start, start + 1]);
  }
  return [];
}
