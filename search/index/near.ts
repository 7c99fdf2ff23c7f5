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

/** What is looked for, and what was found of it. */
interface Look {
  readonly word: TypedWord;
  readonly length: number;
  readonly letters: number;
  readonly most: number;
  readonly unfinished: boolean;
  readonly signatures: Int32Array;
  readonly found: NearTerm[];
}

function findNear(segment: Segment, typed: string, most: number, unfinished: boolean): readonly NearTerm[] {
  const { nearStarts, nearHeads, nearSignatures } = segment;
  const length = typed.length;
  const letters = signatureOf(typed);
  const otherLetters = signatureOf(typed.slice(1));
  const signatures = unfinished && length + most <= HEAD ? nearHeads : nearSignatures;
  const look: Look = { word: new TypedWord(typed), length, letters, most, unfinished, signatures, found: [] };
  const first = encode(typed)[0] ?? 0;
  const longest = unfinished ? LONGEST_NEAR : Math.min(LONGEST_NEAR, length + most);
  look.word.begin();
  for (let size = Math.max(SHORTEST_NEAR, length - most); size <= longest; size++) {
    const [from, to] = [nearStarts[size] ?? 0, nearStarts[size + 1] ?? 0];
    const begin = beginningWith(segment, from, to, first);
    const end = beginningWith(segment, begin, to, first + 1);
    lookThrough(segment, look, begin, end, letters, most);
    // With another first letter one error is made already.
    lookThrough(segment, look, from, begin, otherLetters, most - 1);
    lookThrough(segment, look, end, to, otherLetters, most - 1);
  }
  look.word.end();
  return look.found;
}

/** A letter that was typed and that a term has not at all needs an error of its own; so does one the other way round. */
function lookThrough(segment: Segment, look: Look, from: number, to: number, wanted: number, errors: number): void {
  const { word, length, letters, most, unfinished, signatures, found } = look;
  const ids = segment.nearTerms;
  for (let i = from; i < to; i++) {
    const signature = signatures[i] ?? 0;
    const missing = wanted & ~signature;
    if (missing !== 0 && (errors === 0 || moreBits(missing, errors))) continue;
    if (!unfinished && moreBits(signature & ~letters, most)) continue;
    const term = ids[i] ?? 0;
    const termLength = readTerm(segment, term, termUnits);
    const between = word.errorsTo(termUnits, termLength, most, unfinished);
    if (between > 0 && between <= most) found.push({ term, errors: between, more: Math.max(0, termLength - length) });
  }
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
