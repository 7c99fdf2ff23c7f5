import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scan } from './scan.ts';
import { scanFor } from './scan-for.ts';

type Scan = (text: string, emit: (term: string, start: number, end: number, extra: boolean) => void) => void;

function found(run: Scan, text: string, wanted: readonly string[]): readonly string[] {
  const calls: string[] = [];
  run(text, (term, start, end, extra) => {
    if (wanted.includes(term)) calls.push(`${term} ${start} ${end} ${extra}`);
  });
  return calls;
}

const PIECES =
  "a b ab BA Ab1 aBc ABc 's s -ab -' _ ^ _{a} ^{ab} \\alpha \\\"a {\\v{s}} \\mathbf{a} ä İ ﬁ α 深度 学 - – ’ . , ( ) { } $ /"
    .split(' ')
    .concat(' ', ' ', '\n');
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(''));

it('misses no place of a term that reading the whole text finds', () => {
  const cases = fc.record({ text: texts, other: texts, picks: fc.array(fc.nat({ max: 30 }), { maxLength: 4 }) });
  fc.assert(
    fc.property(cases, ({ text, other, picks }) => {
      const terms: string[] = [];
      for (const each of [text, other]) scan(each, (term) => terms.push(term));
      const wanted = picks.flatMap((pick) => terms[pick % Math.max(1, terms.length)] ?? []);
      expect(found((all, emit) => scanFor(all, wanted, emit), text, wanted)).toEqual(found(scan, text, wanted));
    }),
    { numRuns: 3000 },
  );
});
