import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TypedWord } from './edit-distance.ts';

/** The table of distances, as it is taught. */
function table(a: string, b: string): number[][] {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
    rows.push(row);
  }
  return rows;
}

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'abcй'), minLength: least, maxLength: most });

it('counts the errors of a word, and of half a word, up to a bound', () => {
  fc.assert(
    fc.property(letters(1, 28), letters(0, 20), fc.integer({ min: 1, max: 3 }), (typed, other, most) => {
      const rows = table(typed, other);
      const units = Uint16Array.from(other, (letter) => letter.charCodeAt(0));
      const word = new TypedWord(typed);
      word.begin();
      const whole = word.errorsTo(units, 0, other.length, most, false);
      const half = word.errorsTo(units, 0, other.length, most, true);
      word.end();
      expect(Math.min(whole, most + 1)).toBe(Math.min(rows[typed.length]![other.length]!, most + 1));
      expect(Math.min(half, most + 1)).toBe(Math.min(...rows[typed.length]!, most + 1));
    }),
    { numRuns: 3000 },
  );
});
