import type { Segment } from './sections.ts';
import { firstBeginningOtherwise, nextBranches } from './shared-beginnings.ts';
import { TypedWord } from './typed-word.ts';
import { LONGEST_NEAR, sizeOfWord } from './word-size.ts';

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

/** What is reckoned of a segment once, when first needed. */
interface Vocabulary {
  readonly branches: Uint32Array;
  readonly remembered: Map<string, readonly NearTerm[]>;
}

const vocabularies = new WeakMap<Segment, Vocabulary>();

function vocabularyOf(segment: Segment): Vocabulary {
  const known = vocabularies.get(segment) ?? { branches: nextBranches(segment.termShared), remembered: new Map() };
  vocabularies.set(segment, known);
  return known;
}

/**
 * The terms that are some typing errors, at least one and at most `most`, away from a folded word; where the word is
 * `unfinished`, those whose beginning is. Of two errors or three all but one at most are in its first half, unless nothing
 * is near otherwise: with all of them there, half of the vocabulary has to be followed.
 */
export function nearTerms(segment: Segment, typed: string, most: number, unfinished: boolean): readonly NearTerm[] {
  if (most === 0 || typed.length > LONGEST_NEAR) return [];
  const { branches, remembered } = vocabularyOf(segment);
  const name = `${typed} ${most} ${unfinished}`;
  const found = remembered.get(name) ?? findNear(segment, branches, typed, most, unfinished);
  remembered.delete(name);
  remembered.set(name, found);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED) break;
    remembered.delete(oldest);
  }
  return found;
}

function findNear(
  segment: Segment,
  branches: Uint32Array,
  typed: string,
  most: number,
  unfinished: boolean,
): readonly NearTerm[] {
  const near = (early: number) => follow(segment, branches, new TypedWord(typed, most, early), most, unfinished);
  const likely = near(Math.max(1, most - 1));
  return likely.length > 0 || most === 1 ? likely : near(most);
}

function follow(
  { termBytes, termStarts, termShared, terms }: Segment,
  branches: Uint32Array,
  word: TypedWord,
  most: number,
  unfinished: boolean,
): readonly NearTerm[] {
  const table = { bytes: termBytes, starts: termStarts };
  const found: NearTerm[] = [];
  word.begin();
  for (let term = 0; term < terms; ) {
    const start = termStarts[term] ?? 0;
    let depth = termShared[term] ?? 0;
    if (word.endsWith(depth, termBytes[start + depth] ?? 0)) {
      term = branches[term] ?? terms;
      continue;
    }
    const length = (termStarts[term + 1] ?? 0) - start;
    let mayBeNear = true;
    while (mayBeNear && depth < length) mayBeNear = word.follow(depth, termBytes[start + depth++] ?? 0);
    // What begins like a term that cannot be near is not near either, unless the typed word is only the beginning of it.
    const end = mayBeNear ? term + 1 : firstBeginningOtherwise(termShared, branches, term, depth);
    const errors = unfinished ? word.fewestUpTo(depth) : mayBeNear ? word.errorsAt(depth) : 0;
    for (; errors > 0 && errors <= most && term < end; term++) {
      const size = sizeOfWord(table, term);
      if (size > 0) found.push({ term, errors, more: Math.max(0, size - word.length) });
    }
    term = end;
  }
  word.end();
  return found;
}
