import { collapse } from './text.ts';

const SUFFIX = /^(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?$/i;
// Footnote marks and the numbers of affiliations, as far as they stand behind a name.
const MARKS = /[\s*†‡§¶#✉⋆∗\d¹²³⁰⁴-⁹]+$/u;
const COMMA = /\s*[,，、]\s*/;
// 'D&amp;#x27;Angelo' in the source: escaped once too often, as NeurIPS and ICLR print it.
const ENTITY = /&#(x[\da-f]+|\d+);/gi;
const ET_AL = /[\s,;]*\bet\.?\s+al\b.*$/i;

/**
 * The names in a line of authors, each `Given Family`: 'A, B and C', 'A; B', 'A | B', 'A · B', and also 'Family, Given and
 * Family, Given' and 'Family, Given; Family, Given'. What stands for authors not named ('et al.') is left out.
 */
export function splitNames(line: string): string[] {
  const text = collapse(line.replace(ENTITY, (_, code: string) => characterOf(code))).replace(ET_AL, '');
  const parts = text.split(/\s*[;；|·•⋅]\s*|\s*,?\s+(?:and|&)\s+/).filter((part) => part !== '');
  const names = parts.length > 1 && parts.every(isInverted) ? parts.map(uprightName) : parts.flatMap(splitAtCommas);
  return names.map((name) => name.replace(MARKS, '').replace(/^[\s,*†‡]+/u, '')).filter((name) => /\p{L}/u.test(name));
}

/** 'Given Family' of a name that may be written 'Family, Given'. */
export function uprightName(name: string): string {
  const [family = '', given = '', ...rest] = collapse(name).split(/\s*,\s*/);
  return rest.length > 0 || given === '' || SUFFIX.test(given) ? collapse(name) : `${given} ${family}`;
}

/** Exactly one comma, and not before a suffix: a list of several such is of names turned round. */
function isInverted(part: string): boolean {
  const pieces = part.split(COMMA);
  return pieces.length === 2 && pieces.every((piece) => piece !== '') && !SUFFIX.test(pieces[1] ?? '');
}

function splitAtCommas(part: string): string[] {
  const names: string[] = [];
  for (const piece of part.split(COMMA)) {
    if (SUFFIX.test(piece) && names.length > 0) names.push(`${names.pop()}, ${piece}`);
    else names.push(piece);
  }
  return names;
}

function characterOf(code: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
