import { TypedWord } from './edit-distance.ts';
import { BLOCK, HEAD, LONGEST_NEAR, SHORTEST_NEAR, signatureOf } from './near-index.ts';
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
  readonly most: number;
  readonly unfinished: boolean;
  readonly signatures: Int32Array;
  readonly found: NearTerm[];
}

function findNear(segment: Segment, typed: string, most: number, unfinished: boolean): readonly NearTerm[] {
  const { nearStarts, nearHeads, nearSignatures } = segment;
  const length = typed.length;
  const letters = lettersOf(typed);
  const otherLetters = lettersOf(typed.slice(1));
  const signatures = unfinished && length + most <= HEAD ? nearHeads : nearSignatures;
  const look: Look = { word: new TypedWord(typed), length, most, unfinished, signatures, found: [] };
  const first = encode(typed)[0] ?? 0;
  const longest = unfinished ? LONGEST_NEAR : Math.min(LONGEST_NEAR, length + most);
  look.word.begin();
  for (let size = Math.max(SHORTEST_NEAR, length - most); size <= longest; size++) {
    const [from, to] = [nearStarts[size] ?? 0, nearStarts[size + 1] ?? 0];
    const begin = beginningWith(segment, from, to, first);
    const end = beginningWith(segment, begin, to, first + 1);
    lookThrough(segment, look, size, begin, end, letters, most);
    // With another first letter one error is made already.
    lookThrough(segment, look, size, from, begin, otherLetters, most - 1);
    lookThrough(segment, look, size, end, to, otherLetters, most - 1);
  }
  look.word.end();
  return look.found;
}

/**
 * Looks through terms of one size. A letter that was typed and that a term has not at all needs an error of its own: where
 * that makes more than `errors` (3 at most) the term is not read. The terms of a block are told apart together.
 */
function lookThrough(
  segment: Segment,
  look: Look,
  size: number,
  from: number,
  to: number,
  letters: Uint8Array,
  errors: number,
): void {
  const { signatures } = look;
  for (let block = from - (from % BLOCK); block < to; block += BLOCK) {
    // One bit a term: whether it lacks one of the letters, two, three, four.
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let i = 0; i < letters.length; i++) {
      const lacking = ~(signatures[block + (letters[i] ?? 0)] ?? 0);
      four |= three & lacking;
      three |= two & lacking;
      two |= one & lacking;
      one |= lacking;
    }
    let left = ~(errors === 0 ? one : errors === 1 ? two : errors === 2 ? three : four);
    if (block < from) left &= -1 << (from - block);
    if (to - block < BLOCK) left &= (1 << (to - block)) - 1;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      left &= left - 1;
      compare(segment, look, size, segment.nearTerms[block + bit] ?? 0);
    }
  }
}

function compare(segment: Segment, { word, length, most, unfinished, found }: Look, size: number, term: number): void {
  const start = segment.termStarts[term] ?? 0;
  const isAscii = (segment.termStarts[term + 1] ?? 0) - start === size;
  if (!isAscii) readTerm(segment, term, termUnits);
  const between = isAscii
    ? word.errorsTo(segment.termBytes, start, size, most, unfinished)
    : word.errorsTo(termUnits, 0, size, most, unfinished);
  if (between > 0 && between <= most) found.push({ term, errors: between, more: Math.max(0, size - length) });
}

function lettersOf(typed: string): Uint8Array {
  const signature = signatureOf(typed);
  return Uint8Array.from(
    Array.from({ length: BLOCK }, (_, letter) => letter).filter((letter) => (signature & (1 << letter)) !== 0),
  );
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
