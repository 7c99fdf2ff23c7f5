/** What a character is to the tokeniser. A run of `WORD` is a word; a run of `GRAM` is cut into pairs. */
export const SEPARATOR = 1;
export const WORD = 2;
/** Of a script that is written without spaces between words, or is best searched as if it were. */
export const GRAM = 3;
/** Stands for something on its own: an emoji, an arrow, ∇. */
export const SYMBOL = 4;

export type CharClass = 1 | 2 | 3 | 4;

const GRAM_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々]/u;
const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u;
const SYMBOL_CHAR = /[\p{So}\p{Extended_Pictographic}∂∇∞]/u;
// Half- and full-width forms are folded before they are indexed, but class themselves here.
const ASCII_SYMBOL = /[0-9#*]/;

const known = new Uint8Array(0x10000);

function classify(char: string): CharClass {
  if (GRAM_SCRIPT.test(char)) return GRAM;
  if (WORD_CHAR.test(char)) return WORD;
  return SYMBOL_CHAR.test(char) && !ASCII_SYMBOL.test(char) ? SYMBOL : SEPARATOR;
}

/** The class of the character that begins at `index`. */
export function classAt(text: string, index: number): CharClass {
  const unit = text.charCodeAt(index);
  const remembered = known[unit];
  if (remembered !== undefined && remembered !== 0) return remembered as CharClass;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = text.codePointAt(index);
    return point === undefined || point < 0x10000 ? SEPARATOR : classify(String.fromCodePoint(point));
  }
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** How many UTF-16 units the character at `index` takes. */
export function widthAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length ? 2 : 1;
}
