import { TypedWord } from './edit-distance.ts';
import { HEAD, LONGEST_NEAR, SHORTEST_NEAR, signatureOf } from './near-index.ts';
import type { Segment } from './sections.ts';
import { readTerm } from './vocabulary.ts';

const termUnits = new Uint16Array(64);

/** How many typing errors are forgiven in a word of so many letters; `generous`, where nothing is found otherwise. */
export function errorsForgiven(length: number, generous: boolean): number {
  if (length < 4) return 0;
  return (length < 7 ? 1 : 2) + (generous && length > 4 ? 1 : 0);
}

/**
 * Calls with each term that is some typing errors, at least one and at most `most`, away from a folded word. `more` says
 * how many letters longer the term is; where the word is `unfinished`, only its beginning need be near.
 */
export function eachNear(
  segment: Segment,
  typed: string,
  most: number,
  unfinished: boolean,
  visit: (term: number, errors: number, more: number) => void,
): void {
  const length = typed.length;
  if (most === 0 || length > LONGEST_NEAR) return;
  const { nearTerms, nearStarts } = segment;
  const signatures = unfinished && length + most <= HEAD ? segment.nearHeads : segment.nearSignatures;
  const signature = signatureOf(typed);
  const longest = unfinished ? LONGEST_NEAR : Math.min(LONGEST_NEAR, length + most);
  const to = nearStarts[longest + 1] ?? 0;
  const word = new TypedWord(typed);
  word.begin();
  for (let i = nearStarts[Math.max(SHORTEST_NEAR, length - most)] ?? 0; i < to; i++) {
    // A letter that the term has not at all needs an error of its own.
    let missing = signature & ~(signatures[i] ?? 0);
    for (let left = most; left > 0; left--) missing &= missing - 1;
    if (missing !== 0) continue;
    const term = nearTerms[i] ?? 0;
    const termLength = readTerm(segment, term, termUnits);
    const errors = word.errorsTo(termUnits, termLength, most, unfinished);
    if (errors > 0 && errors <= most) visit(term, errors, Math.max(0, termLength - length));
  }
  word.end();
}
