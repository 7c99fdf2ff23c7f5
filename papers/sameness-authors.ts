import { compareNames, type Name, nameOf } from './sameness-names.ts';

/**
 * How far two lists of authors agree, as far as both pages name them. `agree`: all that one page names, the other does too.
 * `mostly`: some joined or left between two versions, or write their given names otherwise. `partly`: too few to tell.
 * `unknown`: a page names none that could be compared. `conflict`: nobody in common.
 */
export type AuthorsAgreement = 'agree' | 'mostly' | 'partly' | 'unknown' | 'conflict';

const GROUP = /\b(?:collaborations?|consortium|team|group|project|network|initiative|committee|investigators)\b/i;
/** Lists of thousands are told apart by far fewer. */
const NAMES_COMPARED = 60;
const MOST = 2 / 3;

/** Compares two pages' lists of authors; neither the order nor the length has to be the same. */
export function compareAuthors(a: readonly string[], b: readonly string[]): AuthorsAgreement {
  const [peopleA, peopleB] = [namesOf(a.filter(isPerson)), namesOf(b.filter(isPerson))];
  if (peopleA.length > 0 && peopleB.length > 0) return compareLists(peopleA, peopleB);
  // 'The Invented Collaboration' on one page and two hundred people on the other is no conflict.
  return compareLists(namesOf(a), namesOf(b)) === 'agree' ? 'agree' : 'unknown';
}

function compareLists(a: readonly Name[], b: readonly Name[]): AuthorsAgreement {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0 || inTwoScripts(few, many)) return 'unknown';
  const asked = few.slice(0, NAMES_COMPARED);
  const { same, kin } = countAgreeing(asked, many);
  if (same === asked.length) return 'agree';
  const most = same > 1 && same / asked.length >= MOST;
  if (most || (same > 0 && same + kin === asked.length)) return 'mostly';
  return same + kin > 0 ? 'partly' : 'conflict';
}

interface Agreeing {
  readonly same: number;
  readonly kin: number;
}

/** How many of a few names are among many, each name of the many standing for one. Those written alike are paired first. */
function countAgreeing(few: readonly Name[], many: readonly Name[]): Agreeing {
  const left = new Set(many);
  const byPart = new Map<string, Name[]>();
  for (const name of many) {
    for (const part of tellingParts(name)) {
      const sharing = byPart.get(part);
      if (sharing) sharing.push(name);
      else byPart.set(part, [name]);
    }
  }
  const unpaired = few.filter((name) => !pair(name, (other) => written(name) === written(other)));
  const strangers = unpaired.filter((name) => !pair(name, (other) => compareNames(name, other) === 'same'));
  const kin = strangers.filter((name) => pair(name, (other) => compareNames(name, other) === 'kin'));
  return { same: few.length - strangers.length, kin: kin.length };

  function pair(name: Name, fits: (other: Name) => boolean): boolean {
    for (const part of tellingParts(name)) {
      const found = byPart.get(part)?.find((other) => left.has(other) && fits(other));
      if (found) return left.delete(found);
    }
    return false;
  }
}

/** What a name is looked up by: each part but initials, and all of it in one, for 'Xiaoming' and 'Xiao-Ming'. */
function tellingParts(name: Name): ReadonlySet<string> {
  return new Set(name.flatMap((parts) => [...parts, parts.join('')]).filter((part) => part.length > 1));
}

function written(name: Name): string {
  return name[0]?.join(' ') ?? '';
}

function namesOf(authors: readonly string[]): readonly Name[] {
  return authors.map(nameOf).filter((name) => name.length > 0);
}

function isPerson(author: string): boolean {
  return !GROUP.test(author);
}

/** Whether one page writes everybody in Latin letters and the other nobody. */
function inTwoScripts(a: readonly Name[], b: readonly Name[]): boolean {
  const [latinA, latinB] = [a.filter(isLatin).length, b.filter(isLatin).length];
  return (latinA === a.length && latinB === 0) || (latinB === b.length && latinA === 0);
}

function isLatin(name: Name): boolean {
  return /^[a-z ]+$/.test(written(name));
}
