import { foldTitle } from './title-fold.ts';
import { isSharedTitle } from './title-generic.ts';

/** Below this many letters a title tells too little: 'Robotics', 'BERT'. */
const LETTERS_NEEDED = 10;
/** A Chinese, Japanese or Korean sign says about as much as three letters. */
const SIGN_WEIGHT = 3;
const CUT = /(?:…|\.{3,})[\s"'”’)\]]*$/;

/**
 * What all printings of one title share, for an index: folded letters and digits without spaces. The key of a title that a page
 * cut with '…' is a beginning of the whole title's. Null for titles that many papers share, and for those that say too little.
 */
export function titleKey(title: string): string | null {
  const folded = foldTitle(title);
  if (weight(folded) < LETTERS_NEEDED || isSharedTitle(title, folded)) return null;
  return folded.replace(/^(?:a|an|the) (?=\S)/, '').replaceAll(' ', '');
}

/** Whether a page cut the text short. */
export function isCut(text: string): boolean {
  return CUT.test(text);
}

function weight(folded: string): number {
  const letters = folded.replaceAll(' ', '');
  const signs = letters.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return letters.length + signs * (SIGN_WEIGHT - 1);
}
