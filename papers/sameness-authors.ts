import { foldLetters } from './title-fold.ts';

/** How far two lists of authors agree, as far as both pages name them. */
export type AuthorsAgreement = 'agree' | 'partly' | 'unknown' | 'conflict';

/** `unknown` where a page names none; `partly` where some are the same and some are not. */
export function compareAuthors(a: readonly string[], b: readonly string[]): AuthorsAgreement {
  const [few, many] = [namesOf(a), namesOf(b)].sort((x, y) => x.length - y.length) as [Name[], Name[]];
  if (few.length === 0) return 'unknown';
  const left = [...many];
  let agreeing = 0;
  for (const name of few) {
    const at = left.findIndex((other) => sameName(name, other));
    if (at < 0) continue;
    left.splice(at, 1);
    agreeing++;
  }
  if (agreeing === few.length) return 'agree';
  return agreeing === 0 ? 'conflict' : 'partly';
}

type Name = readonly string[];

function namesOf(authors: readonly string[]): Name[] {
  return authors.map(nameOf).filter((name) => name.length > 0);
}

function nameOf(author: string): Name {
  if (/^(?:…|\.{3}|(?:and )?(?:others|et\.? al\.?)|\d+ .*)$/i.test(author.trim())) return [];
  const spaced = author.replace(/\b(\p{Lu}{2,3})$/u, (initials) => [...initials].join(' '));
  return foldLetters(spaced)
    .replace(/\bet\.? al\b.*$|\b(?:jr|sr|iii|ii|phd|md|dr|prof)\b\.?|\d+/g, ' ')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((part) => part !== '');
}

/** Every part of the shorter name is one of the longer or its initial, and a whole part is shared. */
function sameName(a: Name, b: Name): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join('') === long.join('')) return true;
  const left = [...long];
  let whole = false;
  for (const part of [...short].sort((x, y) => y.length - x.length)) {
    const exact = left.indexOf(part);
    const at = exact >= 0 ? exact : left.findIndex((other) => isInitial(part, other) || isInitial(other, part));
    if (at < 0) return false;
    whole ||= exact >= 0 && part.length > 1;
    left.splice(at, 1);
  }
  return whole;
}

function isInitial(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}
