import { TypedWord } from './edit-distance.ts';
import { HEAD, LONGEST_NEAR, SHORTEST_NEAR, signatureOf } from './near-index.ts';
import type { Segment } from './sections.ts';
import { encode } from './string-table.ts';
import { readTerm } from './vocabulary.ts';

const termUnits = new Uint16Array(64);

/** How many typing errors are forgiven in a word of so many letters; `generous`, where nothing is found otherwise. */
export function errorsForgiven(length: number, generous: boolean): number {
  if (length < 4) return 0;
  return (length < 7 ? 1 : 2) + (generous && length > 4 ? 1 : 0);
}

/** A term, the errors in it, and how many letters longer it is than what was typed. */
export interface NearTerm {
  readonly term: number;
  readonly errors: number;
  readonly more: number;
}

/** So many words' near terms are remembered: from one keystroke to the next, all words but the last stay. */
const REMEMBERED = 16;
const remembered = new WeakMap<Segment, Map<string, readonly NearTerm[]>>();

/**
 * The terms that are some typing errors, at least one and at most `most`, away from a folded word; where the word is
 * `unfinished`, those whose beginning is.
 */
export function nearTerms(segment: Segment, typed: string, most: number, unfinished: boolean): readonly NearTerm[] {
  if (most === 0 || typed.length > LONGEST_NEAR) return [];
  const known = remembered.get(segment) ?? new Map<string, readonly NearTerm[]>();
  remembered.set(segment, known);
  const name = `${typed} ${most} ${unfinished}`;
  const found = known.get(name) ?? findNear(segment, typed, most, unfinished);
  known.delete(name);
  known.set(name, found);
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED) break;
    known.delete(oldest);
  }
  return found;
}

function findNear(segment: Segment, typed: string, most: number, unfinished: boolean): readonly NearTerm[] {
  const near: NearTerm[] = [];
  const length = typed.length;
  const { nearStarts } = segment;
  const signatures = unfinished && length + most <= HEAD ? segment.nearHeads : segment.nearSignatures;
  const first = encode(typed)[0] ?? 0;
  const letters = signatureOf(typed);
  const word = new TypedWord(typed);
  // A letter that was typed and that a term has not at all needs an error of its own, and so does one the other way round.
  const look = (from: number, to: number, wanted: number, errors: number) => {
    for (let i = from; i < to; i++) {
      const signature = signatures[i] ?? 0;
      if (moreBits(wanted & ~signature, errors)) continue;
      if (!unfinished && moreBits(signature & ~letters, most)) continue;
      const term = segment.nearTerms[i] ?? 0;
      const termLength = readTerm(segment, term, termUnits);
      const found = word.errorsTo(termUnits, termLength, most, unfinished);
      if (found > 0 && found <= most) near.push({ term, errors: found, more: Math.max(0, termLength - length) });
    }
  };
  word.begin();
  const longest = unfinished ? LONGEST_NEAR : Math.min(LONGEST_NEAR, length + most);
  for (let size = Math.max(SHORTEST_NEAR, length - most); size <= longest; size++) {
    const [from, to] = [nearStarts[size] ?? 0, nearStarts[size + 1] ?? 0];
    const begin = beginningWith(segment, from, to, first);
    const end = beginningWith(segment, begin, to, first + 1);
    look(begin, end, letters, most);
    // With another first letter one error is made already.
    look(from, begin, signatureOf(typed.slice(1)), most - 1);
    look(end, to, signatureOf(typed.slice(1)), most - 1);
  }
  word.end();
  return near;
}

/** The first place from which on terms of one length, which are in order, begin with a byte that is not below another. */
function beginningWith({ nearTerms, termBytes, termStarts }: Segment, from: number, to: number, byte: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((termBytes[termStarts[nearTerms[middle] ?? 0] ?? 0] ?? 0) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moreBits(bits: number, most: number): boolean {
  let rest = bits;
  for (let left = most; left > 0; left--) rest &= rest - 1;
  return rest !== 0;
}
