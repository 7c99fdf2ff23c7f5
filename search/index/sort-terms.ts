import { compareBytes, encode } from './string-table.ts';

/** Terms in the order of their bytes: sorted, `order` from place to number, and `positionOf` from number to place. */
export interface SortedTerms {
  readonly sorted: readonly string[];
  readonly order: Uint32Array;
  readonly positionOf: Uint32Array;
}

const SURROGATE = /[\ud800-\udfff]/;

export function sortTerms(terms: readonly string[]): SortedTerms {
  // By UTF-16 units, which is quicker, and the same but for characters beyond the first plane.
  const compare = terms.some((term) => SURROGATE.test(term)) ? comparePoints : compareUnits;
  const byTerm = [...terms.keys()].sort((a, b) => compare(terms[a] ?? '', terms[b] ?? ''));
  const order = Uint32Array.from(byTerm);
  const positionOf = new Uint32Array(terms.length);
  for (const [position, term] of order.entries()) positionOf[term] = position;
  return { sorted: byTerm.map((term) => terms[term] ?? ''), order, positionOf };
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function comparePoints(a: string, b: string): number {
  return SURROGATE.test(a) || SURROGATE.test(b) ? compareBytes(encode(a), encode(b)) : compareUnits(a, b);
}
