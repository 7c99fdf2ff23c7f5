import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventedPaper, inventedRecord } from '../../tests/support/invented.ts';
import { nearTerms } from './near.ts';
import { buildSegment } from './segment-builder.ts';
import { termText } from './vocabulary.ts';

/**
 * The last row of the table of distances, as it is taught: from all of one word to each beginning of another. With `early`,
 * no more than these errors are made before the middle of the first.
 */
function distances(a: string, b: string, early = Number.POSITIVE_INFINITY): readonly number[] {
  const allowed = (i: number, errors: number) =>
    i < a.length / 2 && errors > early ? Number.POSITIVE_INFINITY : errors;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => allowed(0, j))];
  for (let i = 1; i <= a.length; i++) {
    const row = [allowed(i, i)];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
      }
      row[j] = allowed(i, row[j]!);
    }
    rows.push(row);
  }
  return rows[a.length]!;
}

const word = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'aaabbbcя한𐐨'), minLength: least, maxLength: most });

it('are those that a few typing errors lead to, and no others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word(1, 12), { minLength: 1, maxLength: 80, size: 'max' }),
      word(4, 9),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (words, typed, most, unfinished) => {
        const title = words.join(' ');
        const segment = buildSegment([inventedRecord({ paper: inventedPaper({ title, abstract: '', authors: [] }) })]);
        const terms = Array.from({ length: segment.terms }, (_, term) => termText(segment, term));
        const near = (early: number) =>
          terms.flatMap((term) => {
            const to = distances(typed, term, early);
            const errors = unfinished ? Math.min(...to) : to[term.length]!;
            const isWord = term.length > 2 && term.length <= 28 && !/^[\d한]/.test(term);
            return isWord && errors > 0 && errors <= most ? [`${term} ${errors}`] : [];
          });
        const likely = near(Math.max(1, most - 1));
        const expected = likely.length > 0 ? likely : near(most);
        const found = nearTerms(segment, typed, most, unfinished);
        expect(found.map(({ term, errors }) => `${terms[term]} ${errors}`)).toEqual(expected);
      },
    ),
    { numRuns: 400 },
  );
});
