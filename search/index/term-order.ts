import type { Sections } from './sections.ts';
import { sharedBeginnings } from './shared-beginnings.ts';
import type { Steps } from './steps.ts';
import type { StringTable } from './string-table.ts';
import { mayBeMistyped } from './word-size.ts';

type TermOrder = Pick<Sections, 'termShared' | 'termSkips' | 'endTerms' | 'endShared' | 'endSkips'>;

const BYTES = 0x100;

/** What a sorted vocabulary is followed by: its terms' beginnings, and, in an order of their own, their ends. */
export function* termOrder(terms: StringTable): Steps<TermOrder> {
  const beginnings = sharedBeginnings(terms.starts.length - 1, (at) => sharedBytes(terms, at - 1, at));
  yield;
  const endTerms = yield* byEnds(terms);
  const ends = sharedBeginnings(endTerms.length, (at) => sharedEnd(terms, endTerms[at - 1] ?? 0, endTerms[at] ?? 0));
  return {
    termShared: beginnings.shared,
    termSkips: beginnings.skips,
    endTerms,
    endShared: ends.shared,
    endSkips: ends.skips,
  };
}

/** The terms that may be mistyped, in the order of their bytes from the last to the first. */
function* byEnds(terms: StringTable): Steps<Uint32Array<ArrayBuffer>> {
  const ofLast: number[][] = Array.from({ length: BYTES }, () => []);
  for (let term = 0; term + 1 < terms.starts.length; term++) {
    if (mayBeMistyped(terms, term)) ofLast[terms.bytes[(terms.starts[term + 1] ?? 0) - 1] ?? 0]?.push(term);
  }
  const order = new Uint32Array(ofLast.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const alike of ofLast) {
    if (alike.length === 0) continue;
    order.set(alike, at);
    order.subarray(at, at + alike.length).sort((a, b) => compareEnds(terms, a, b));
    at += alike.length;
    yield;
  }
  return order;
}

function sharedBytes({ bytes, starts }: StringTable, a: number, b: number): number {
  const [fromA, fromB, end] = [starts[a] ?? 0, starts[b] ?? 0, starts[b + 1] ?? 0];
  const most = Math.min(fromB - fromA, end - fromB);
  let shared = 0;
  while (shared < most && bytes[fromA + shared] === bytes[fromB + shared]) shared++;
  return shared;
}

function sharedEnd({ bytes, starts }: StringTable, a: number, b: number): number {
  const [endA, endB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  const most = Math.min(endA - (starts[a] ?? 0), endB - (starts[b] ?? 0));
  let shared = 0;
  while (shared < most && bytes[endA - 1 - shared] === bytes[endB - 1 - shared]) shared++;
  return shared;
}

function compareEnds(terms: StringTable, a: number, b: number): number {
  const { bytes, starts } = terms;
  const shared = sharedEnd(terms, a, b);
  const [atA, atB] = [(starts[a + 1] ?? 0) - 1 - shared, (starts[b + 1] ?? 0) - 1 - shared];
  if (atA < (starts[a] ?? 0) || atB < (starts[b] ?? 0)) return atB - (starts[b] ?? 0) - (atA - (starts[a] ?? 0));
  return (bytes[atA] ?? 0) - (bytes[atB] ?? 0);
}
