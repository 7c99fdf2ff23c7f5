import { ANY_FIELD } from '../index/fields.ts';
import { scan } from '../text/scan.ts';
import { isSmall } from '../text/small-words.ts';

/** One word to look for. */
export interface QueryWord {
  /** Folded, as the index has it. */
  readonly term: string;
  /** Whether the reader may still be typing it. */
  readonly unfinished: boolean;
  /** The fields that count, as bits. */
  readonly fields: number;
  /** Whether a paper may lack it and still be what was meant: `the`, `of`. */
  readonly small: boolean;
}

/** The words of a text to look for, in order. With `unfinished`, the last may be half a word. */
export function queryWords(text: string, unfinished: boolean, fields = ANY_FIELD): readonly QueryWord[] {
  const found: { term: string; end: number }[] = [];
  scan(text, (term, _start, end, extra) => {
    if (!extra) found.push({ term, end });
  });
  const kept = found.filter((word, i) => !isEtAl(found, i) && !(word.term === 'al' && isEtAl(found, i - 1)));
  const words = kept.map(({ term, end }) => {
    const last = unfinished && end === text.length;
    return { term, unfinished: last, fields, small: !last && isSmall(term) };
  });
  return words.every(({ small }) => small) ? words.map((word) => ({ ...word, small: false })) : words;
}

function isEtAl(words: readonly { readonly term: string }[], at: number): boolean {
  return at > 0 && words[at]?.term === 'et' && words[at + 1]?.term === 'al';
}
