import { foldTitle } from './title-fold.ts';
import { plainWord } from './title-words.ts';

/** A Chinese, Japanese or Korean sign. */
export const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
export const SIGN_IN = new RegExp(SIGN.source, 'u');
const CUT = /(?:…|\.{3,})[\s"'”’)\]]*$/;
const CUT_IN_WORD = /[\p{L}\p{N}](?:…|\.{3,})[\s"'”’)\]]*$/u;
const ARTICLE = /^(?:a|an|the)$/;

/** The title's words as all printings of it have them; `folded` is what `foldTitle` makes of it. */
export function wordsOf(title: string, folded: string): readonly string[] {
  const words = folded.split(' ');
  const last = words.at(-1) ?? '';
  const whole = words.length > 1 && CUT_IN_WORD.test(title) && !SIGN_IN.test(last) ? words.slice(0, -1) : words;
  return whole.filter((word) => !ARTICLE.test(word)).map(plainWord);
}

/** The words without spaces between them. */
export function lettersOf(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(?<=\p{N}) (?=\p{N})/gu, '.')
    .replaceAll(' ', '')
    .replace(/(?<=[aou])e/g, ''); // Kaehler is Kähler
}

/** How a title begins, whatever title it is: for what many papers may share. */
export function titleStart(title: string, letters: number): string {
  return lettersOf(wordsOf(title, foldTitle(title))).slice(0, letters);
}

/** Whether a page cut the text short. */
export function isCut(text: string): boolean {
  return CUT.test(text);
}
