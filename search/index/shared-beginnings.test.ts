import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstBeginningOtherwise, nextBranches, sharedBeginnings } from './shared-beginnings.ts';
import { stringTable } from './string-table.ts';

it('pass over all that begins alike, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 300, size: 'max' }),
      fc.nat(),
      fc.nat(),
      (words, of, bytes) => {
        const sorted = words.toSorted();
        const at = of % sorted.length;
        const beginning = sorted[at]!.slice(0, 1 + (bytes % sorted[at]!.length));
        const shared = sharedBeginnings(stringTable(sorted));
        const next = sorted.findIndex((each, i) => i > at && !each.startsWith(beginning));
        const found = firstBeginningOtherwise(shared, nextBranches(shared), at, beginning.length);
        expect(found).toBe(next < 0 ? sorted.length : next);
      },
    ),
    { numRuns: 500 },
  );
});
