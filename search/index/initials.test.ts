import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventedPaper, inventedRecord } from '../../tests/support/invented.ts';
import { isSmall } from '../text/small-words.ts';
import { papersWithInitials } from './initials.ts';
import { buildSegment } from './segment-builder.ts';

const FOLDED = new Map([
  ['é', 'e'],
  ['α', 'alpha'],
]);
const word = fc.constantFrom('ape', 'bat', 'cat', 'the', 'of', 'é', '3d', 'α');

it('finds the titles whose words, or whose telling words, begin in a row with some letters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'abcto'), minLength: 3, maxLength: 6 }),
      (titles, letters) => {
        const segment = buildSegment(
          titles.map((words) => inventedRecord({ paper: inventedPaper({ title: words.join(' ') }) })),
        );
        const has = (words: readonly string[]) =>
          words
            .map((each) => (/^[a-z]/.test(each) ? each.charAt(0) : '?'))
            .join('')
            .includes(letters);
        const folded = titles.map((words) => words.map((each) => FOLDED.get(each) ?? each));
        const expected = folded.flatMap((words, doc) => {
          return has(words) || has(words.filter((each) => !isSmall(each))) ? [doc] : [];
        });
        expect(papersWithInitials(segment, letters)).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

it('hears the parts of a compound one by one, and no field but the title', () => {
  const segment = buildSegment([
    inventedRecord({ paper: inventedPaper({ title: 'Auto-Regressive Models', abstract: 'Otters nap every year' }) }),
  ]);
  expect(['arm', 'ram', 'aar', 'one', 'mon'].map((letters) => papersWithInitials(segment, letters).length)).toEqual([
    1, 0, 0, 0, 0,
  ]);
});
