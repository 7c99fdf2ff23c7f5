import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCell, splitCell } from './list-cell.ts';

test('texts are joined as people join them', () => {
  expect(joinCell(['a b', 'c'])).toBe('a b; c');
  expect(splitCell('a b;c ; ;')).toEqual(['a b', 'c']);
});

test('a text may hold what separates', () => {
  const text = fc.string({ unit: fc.constantFrom(';', '\\', ' ', 'a') }).map((each) => `x${each}x`);
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(splitCell(joinCell(texts))).toEqual(texts);
    }),
  );
});
