import type { Segment } from './sections.ts';
import { firstBeginningOtherwise, type SharedBeginnings } from './shared-beginnings.ts';
import { type Forgiven, TypedWord } from './typed-word.ts';
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
const remembered = new WeakMap<Segment, Map<string, readonly NearTerm[]>>();

/**
 * The terms that are some typing errors, at least one and at most `most`, away from a folded word; where the word is
 * `unfinished`, those too whose beginning is, if there is no more than one in its first half, or two where `most` is three.
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

// One half of a word holds no more than half of the errors. So terms are followed from their beginnings as far as there are
// few in the first half, and from their ends for the others: a small part of all terms, where one search would see most.
function findNear(segment: Segment, typed: string, most: number, unfinished: boolean): readonly NearTerm[] {
  const half = Math.ceil(typed.length / 2);
  const early = unfinished ? Math.max(1, most - 1) : most >> 1;
  const forwards = { typed, most, early, half, backwards: false };
  const found = follow(segment, beginnings(segment), forwards, unfinished);
  const late = most - early - 1;
  if (late < 0) return found;
  const turned = [...Array(typed.length).keys()].map((i) => typed.charAt(typed.length - 1 - i)).join('');
  const backwards = { typed: turned, most, early: late, half: typed.length - half, backwards: true };
  const known = new Set(found.map(({ term }) => term));
  return [...found, ...follow(segment, ends(segment), backwards, false).filter(({ term }) => !known.has(term))];
}

/** Terms in an order in which those that begin, or end, alike stand together. */
interface Order extends SharedBeginnings {
  /** Null where the terms are in the order of their numbers. */
  readonly terms: Uint32Array | null;
}

function beginnings({ termShared, termSkips }: Segment): Order {
  return { terms: null, shared: termShared, skips: termSkips };
}

function ends({ endTerms, endShared, endSkips }: Segment): Order {
  return { terms: endTerms, shared: endShared, skips: endSkips };
}

function follow(segment: Segment, order: Order, forgiven: Forgiven, unfinished: boolean): NearTerm[] {
  const { termBytes, termStarts } = segment;
  const { typed, most, backwards } = forgiven;
  const word = new TypedWord(forgiven);
  const found: NearTerm[] = [];
  const step = backwards ? -1 : 1;
  word.begin();
  for (let at = 0; at < order.shared.length; ) {
    const term = order.terms === null ? at : (order.terms[at] ?? 0);
    const length = (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0);
    const first = backwards ? (termStarts[term + 1] ?? 0) - 1 : (termStarts[term] ?? 0);
    let depth = order.shared[at] ?? 0;
    if (word.endsWith(depth, termBytes[first + step * depth] ?? 0)) {
      at = firstBeginningOtherwise(order, at, depth + 1);
      continue;
    }
    let mayBeNear = true;
    while (mayBeNear && depth < length) mayBeNear = word.follow(depth, termBytes[first + step * depth++] ?? 0);
    // What begins like a term that cannot be near is not near either, unless the typed word is only the beginning of it.
    const end = mayBeNear ? at + 1 : firstBeginningOtherwise(order, at, depth);
    const errors = unfinished ? word.fewestUpTo(depth) : mayBeNear ? word.errorsAt(depth) : 0;
    for (; errors > 0 && errors <= most && at < end; at++) {
      const each = order.terms === null ? at : (order.terms[at] ?? 0);
      const size = sizeOfWord({ bytes: termBytes, starts: termStarts }, each);
      if (size > 0) found.push({ term: each, errors, more: Math.max(0, size - typed.length) });
    }
    at = end;
  }
  word.end();
  return found;
}
