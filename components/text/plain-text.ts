import { ACCENTS } from '../../search/text/latex.ts';
import type { Snippet } from '../text-ranges.ts';
import { plainFormula } from './plain-formula.ts';
import { type Piece, replaced } from './replaced.ts';

/** `$…$` with no space inside its signs, as TeX has it, and `$$…$$`: so prices are none. */
export const FORMULA = /\$\$([^$]+)\$\$|\$(?!\s)([^$\n]{1,400}?)(?<![\s\\])\$(?!\d)/g;

/** What is longer is no part of a title: whatever it is, nobody waits for it. */
const LONGEST = 400;

const LOOK = /\\(?:emph|text(?:it|bf|tt|sc|rm|sf))\{/g;
const LETTER = /\{\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L)\}|\\([%&#$_])/g;
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł'.match(/\S+ \S+/g)?.map((pair) => pair.split(' ')) ?? [],
);
/** The signs that Unicode puts over or under the letter before them, by their commands. */
const COMBINING: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  H: '\u030b',
  v: '\u030c',
  u: '\u0306',
  c: '\u0327',
  k: '\u0328',
};

/** TeX as one reads it, as far as plain characters can say that: formulas of one line, accents, words set in other type. */
export function plainText(snippet: Snippet): Snippet {
  const { text } = snippet;
  if (!text.includes('\\') && !text.includes('$')) return snippet;
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(FORMULA)) {
    pieces.push(...outside(text.slice(at, match.index), at), ...inside(match));
    at = match.index + match[0].length;
  }
  return replaced(snippet, [...pieces, ...outside(text.slice(at), at)]);
}

/** A title as one reads it: see `plainText`. */
export function plainTitle(title: string): string {
  return plainText({ text: title, ranges: [] }).text;
}

/** A text without formulas. */
export function plainWords(text: string): string {
  return text.includes('\\') ? replaced({ text, ranges: [] }, outside(text, 0)).text : text;
}

function inside(match: RegExpExecArray): readonly Piece[] {
  const signs = match[1] === undefined ? 1 : 2;
  if (match[0].length > LONGEST) return [];
  const end = match.index + match[0].length;
  const formula = plainFormula(match[1] ?? match[2] ?? '', match.index + signs);
  if (!formula) return [];
  return [hidden(match.index, signs), ...formula, hidden(end - signs, signs)];
}

function outside(part: string, from: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: all, index } of part.matchAll(LOOK)) {
    const close = closing(part, index + all.length);
    if (close >= 0) pieces.push(hidden(from + index, all.length), hidden(from + close, 1));
  }
  for (const { 0: all, 2: dotless, 3: letter, index } of part.matchAll(ACCENTS)) {
    const sign = all.replace(/^\{?\\/, '').charAt(0);
    const out = ((dotless ?? letter ?? '') + (COMBINING[sign] ?? '')).normalize();
    pieces.push({ start: from + index, end: from + index + all.length, out });
  }
  for (const { 0: all, 1: name, 2: sign, index } of part.matchAll(LETTER)) {
    const out = name === undefined ? (sign ?? '') : (LETTERS[name] ?? '');
    pieces.push({ start: from + index, end: from + index + all.length, out });
  }
  return pieces;
}

/** Where the brace is that closes the one before `from`; -1 for nowhere. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function hidden(start: number, length: number): Piece {
  return { start, end: start + length, out: '' };
}
