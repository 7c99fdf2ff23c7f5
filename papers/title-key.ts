import { foldTitle } from './title-fold.ts';
import { isSharedTitle } from './title-generic.ts';
import { plainWord } from './title-words.ts';

/** Below this many letters a title tells too little: 'BERT', 'Cells'; one word alone has to say more: 'Robotics', 'Attention'. */
const LETTERS_NEEDED = 8;
const LETTERS_OF_ONE_WORD = 12;
/** A Chinese, Japanese or Korean sign says about as much as three letters. */
const SIGN_WEIGHT = 3;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const CUT = /(?:…|\.{3,})[\s"'”’)\]]*$/;
const CUT_IN_WORD = /[\p{L}\p{N}](?:…|\.{3,})[\s"'”’)\]]*$/u;
const ARTICLE = /^(?:a|an|the)$/;

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
  return { key: tells ? keyOf(words) : null, words, cut: isCut(title) };
}

/**
 * What all printings of one title share, for an index: its words without spaces. The key of a title that a page cut with '…' is
 * a beginning of the whole title's. Null for titles that many papers share, and for those that say too little.
 */
export function titleKey(title: string): string | null {
  return readTitle(title).key;
}

function keyOf(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(?<=\p{N}) (?=\p{N})/gu, '.')
    .replaceAll(' ', '')
    .replace(/(?<=[aou])e/g, ''); // Kaehler is Kähler
}

/** Whether a page cut the text short. */
export function isCut(text: string): boolean {
  return CUT.test(text);
}

function wordsOf(title: string, folded: string): readonly string[] {
  const words = folded.split(' ');
  const last = words.at(-1) ?? '';
  const whole = words.length > 1 && CUT_IN_WORD.test(title) && !SIGN_IN.test(last) ? words.slice(0, -1) : words;
  return whole.filter((word) => !ARTICLE.test(word)).map(plainWord);
}

const SIGN_IN = new RegExp(SIGN.source, 'u');

function saysTooLittle(folded: string): boolean {
  const weight = folded.replaceAll(' ', '').length + (folded.match(SIGN)?.length ?? 0) * (SIGN_WEIGHT - 1);
  return weight < (folded.includes(' ') || SIGN_IN.test(folded) ? LETTERS_NEEDED : LETTERS_OF_ONE_WORD);
}
