import { foldLetters } from './title-fold.ts';

/**
 * One reading of a person's name: its parts, folded, in no order that means anything, since pages print 'Given Family' and
 * 'Family, Given'.
 */
export type NameReading = readonly string[];

/** A name, read in one or two ways: in 'Xu LI' the second part is a family or two initials. */
export type Name = readonly NameReading[];

/** How much two names agree: one person's as far as both are written out, one family's, or nobody's. */
export type NameAgreement = 'same' | 'kin' | 'none';

const NO_NAME = /^(?:…|\.{3}|(?:and )?(?:others|et\.? al\.?)|anonymous(?: authors?| submission)?|\+?\d+ .*)$/i;
const TITLES = /\b(?:et\.? al|jr|sr|ii|iii|iv|ph\.?d|m\.?d|dr|prof)\b\.?/g;
/** Initials as catalogues write them, 'Hagger MS' and 'MS Hagger', or a short family in capitals. */
const RUN_OF_CAPITALS = /(?<![\p{L}-])\p{Lu}{2,3}(?![\p{L}-])/gu;

/** The name that a page's text writes; empty where it writes none ('et al.', 'Anonymous'). */
export function nameOf(author: string): Name {
  const text = author.trim();
  if (NO_NAME.test(text)) return [];
  const spaced = text.replace(RUN_OF_CAPITALS, (run) => [...run].join(' '));
  const readings = spaced === text || text === text.toUpperCase() ? [text] : [text, spaced];
  return readings.map(partsOf).filter((parts) => parts.length > 0);
}

function partsOf(text: string): NameReading {
  return foldLetters(text)
    .replace(TITLES, ' ')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((part) => part.replace(/(?<=[aou])e/g, '')) // Muehlbauer is Mühlbauer
    .filter((part) => part !== '');
}

/** How two names agree in the readings that make them most alike. */
export function compareNames(a: Name, b: Name): NameAgreement {
  const agreements = a.flatMap((one) => b.map((other) => compareReadings(one, other)));
  return agreements.includes('same') ? 'same' : agreements.includes('kin') ? 'kin' : 'none';
}

/** `same` where every part of the shorter name is in the longer, whole or as an initial, and one of them whole. */
function compareReadings(a: NameReading, b: NameReading): NameAgreement {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join('') === long.join('')) return 'same';
  const left = [...long];
  let shared = 0;
  let unmatched = 0;
  for (const part of byLength(short)) {
    const at = left.indexOf(part);
    if (at >= 0) {
      if (part.length > 1) shared++;
      left.splice(at, 1);
    } else if (!takeInitial(part, left) && !takeHalves(part, left)) unmatched++;
  }
  if (shared === 0) return 'none';
  return unmatched === 0 ? 'same' : 'kin';
}

function byLength(name: NameReading): readonly string[] {
  return [...name].sort((a, b) => b.length - a.length);
}

function takeInitial(part: string, left: string[]): boolean {
  const at = left.findIndex((other) =>
    part.length === 1 ? other.startsWith(part) : other.length === 1 && part.startsWith(other),
  );
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}

/** 'Xiaoming' where the other page has 'Xiao-Ming'. */
function takeHalves(part: string, left: string[]): boolean {
  const first = left.find((half) => part.startsWith(half) && half !== part && left.includes(part.slice(half.length)));
  if (first === undefined) return false;
  left.splice(left.indexOf(first), 1);
  left.splice(left.indexOf(part.slice(first.length)), 1);
  return true;
}
