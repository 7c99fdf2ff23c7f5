import { foldTitle } from './title-fold.ts';
import { isSharedTitle } from './title-generic.ts';
import { isCut, lettersOf, SIGN, SIGN_IN, wordsOf } from './title-letters.ts';

/** Below this many letters a title tells too little: 'BERT', 'Cells'; one word alone has to say more: 'Robotics', 'Attention'. */
const LETTERS_NEEDED = 8;
const LETTERS_OF_ONE_WORD = 12;
/** A Chinese, Japanese or Korean sign says about as much as three letters. */
const SIGN_WEIGHT = 3;

/** A title as far as it can be compared. */
export interface TitleReading {
  /** Null for titles that many papers share, and for those that say too little. */
  readonly key: string | null;
  /** Without articles, number, spelling and all that `foldTitle` takes away; the word that a page cut in two is left out. */
  readonly words: readonly string[];
  readonly cut: boolean;
}

export function readTitle(title: string): TitleReading {
  const folded = foldTitle(title);
  const words = wordsOf(title, folded);
  const tells = !saysTooLittle(folded) && !isSharedTitle(title, folded) && words.length > 0;
  return { key: tells ? lettersOf(words) : null, words, cut: isCut(title) };
}

/**
 * What all printings of one title share, for an index: its words without spaces. The key of a title that a page cut with '…' is
 * a beginning of the whole title's. Null for titles that many papers share, and for those that say too little.
 */
export function titleKey(title: string): string | null {
  return readTitle(title).key;
}

function saysTooLittle(folded: string): boolean {
  const weight = folded.replaceAll(' ', '').length + (folded.match(SIGN)?.length ?? 0) * (SIGN_WEIGHT - 1);
  return weight < (folded.includes(' ') || SIGN_IN.test(folded) ? LETTERS_NEEDED : LETTERS_OF_ONE_WORD);
}
