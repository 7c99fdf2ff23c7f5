import { BOUNDS } from './bounds.ts';
import { withoutLatex } from './title-latex.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", '#39': "'", lt: '<', gt: '>' };
const PRINTED_MARKUP = /<\/?(?:i|b|em|strong|u|sub|sup|sc|scp|tt|span|br|p|(?:mml|jats):[a-z-]+)(?:\s[^<>]*)?\/?>/gi;
/** Letters that Unicode does not take apart. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};

/**
 * A title's words as every page would have them: no case, no accents on Latin and Greek letters, no punctuation, LaTeX and
 * entities resolved, `&` as `and`, single spaces. Letters of every script stay, and so do signs that are part of a name:
 * C, C++ and C# are three, and RRT* is not RRT.
 */
export function foldTitle(title: string): string {
  const plain = withStars(withoutLatex(withoutEntities(title.slice(0, BOUNDS.title))).replace(PRINTED_MARKUP, ''));
  return foldLetters(plain)
    .replace(/&/g, ' and ')
    .replace(/×/g, 'x')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(?<=\d)[.·](?=\d)/g, 'p')
    .replace(/['’‘ʼ`´^_]/g, '')
    .replace(/(?<![\p{L}\p{N}+#])[+#]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}+#∞∂∇]+/gu, ' ')
    .trim();
}

/** Letters without case, width, ligature or accent. й, が and the vowel signs of Indic scripts are letters of their own, not accents. */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}][\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .replace(/(?<=е)\u0308/gu, '')
    .replace(/[øłđðħıßæœþς]/g, (letter) => UNDIVIDED[letter] ?? letter)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

// 'A* search' and 'RRT*' have names with a star; a star behind a title's last word is a footnote's.
function withStars(title: string): string {
  return title.includes('*') ? title.replace(/(?<=(?:^|[^\p{L}])\p{L}|\p{Lu}{2})\^?\*(?!\*)/gu, ' star ') : title;
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(amp|quot|apos|#39|lt|gt);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
