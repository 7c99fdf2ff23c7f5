import { nameOfSign, withoutAccentCommands } from './latex.ts';

// Marks that readers leave out: accents on Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and hamza, the
// stretching line, how an emoji is drawn. The vowel signs of the scripts of India and the voicing marks of kana are letters to their readers.
const OMITTED_MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]|\ufe0e|\ufe0f/g;

const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const RESPELT = new RegExp(`[${Object.keys(OTHER_SPELLINGS).join('')}]`, 'g');

const NOT_ASCII = /[^\x20-\x7e]/;

/** One word without what does not tell words apart: case, accents, width, a Greek letter or its name. */
export function foldWord(raw: string): string {
  const plain = withoutAccentCommands(raw);
  if (!NOT_ASCII.test(plain)) return plain.toLowerCase();
  const folded = plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(OMITTED_MARKS, '')
    .replace(RESPELT, (letter) => OTHER_SPELLINGS[letter] ?? letter)
    .normalize('NFC');
  return nameOfSign(folded) ?? folded;
}

/** A whole text folded as its words are, separators left as they stand: what two names are compared by. */
export function foldText(text: string): string {
  return NOT_ASCII.test(text) ? foldWord(text.replace(/\s+/g, ' ')) : text.toLowerCase();
}

const TWO_DOTS = /[aou]\u0308|ø|å/g;
const WRITTEN_OUT: Readonly<Record<string, string>> = { ø: 'oe', å: 'aa' };

/** Other spellings of the same word: `mueller` for Müller, an Arabic noun without its article. */
export function spellings(raw: string, folded: string): readonly string[] {
  const plain = withoutAccentCommands(raw);
  if (!NOT_ASCII.test(plain)) return [];
  const open = plain.toLowerCase().replace(/[äöü]/g, (letter) => letter.normalize('NFD'));
  const written = open.replace(TWO_DOTS, (letter) => WRITTEN_OUT[letter] ?? `${letter.charAt(0)}e`);
  const found: string[] = [];
  if (written !== open) found.push(foldWord(written));
  if (folded.startsWith('ال') && folded.length > 4) found.push(folded.slice(2));
  return found;
}
