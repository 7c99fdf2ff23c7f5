import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventedPaper, inventedRecord } from '../../tests/support/invented.ts';
import { nearTerms } from './near.ts';
import { buildSegment } from './segment-builder.ts';
import { termText } from './vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeя'), minLength: 3, maxLength: 9 });

it('misses no word that a few typing errors lead to', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (words, of, at, unfinished) => {
        const segment = buildSegment([
          inventedRecord({ paper: inventedPaper({ title: words.join(' '), abstract: '', authors: [] }) }),
        ]);
        const meant = words[of % words.length]!;
        const place = at % meant.length;
        // One letter left out, one put in, one put for another, two swapped.
        const typings = [
          meant.slice(0, place) + meant.slice(place + 1),
          `${meant.slice(0, place)}z${meant.slice(place)}`,
          `${meant.slice(0, place)}z${meant.slice(place + 1)}`,
          meant.slice(0, place) + meant.charAt(place + 1) + meant.charAt(place) + meant.slice(place + 2),
        ];
        for (const typed of typings.filter((each) => each !== meant && each.length > 0)) {
          const found = nearTerms(segment, typed, 1, unfinished).map(({ term }) => termText(segment, term));
          if (!meant.startsWith(typed)) expect(found, `${typed} for ${meant}`).toContain(meant);
        }
      },
    ),
    { numRuns: 300 },
  );
});
