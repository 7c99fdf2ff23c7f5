import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineText } from '../../tests/papers/arbitrary.ts';
import { joinName, splitName } from './names.ts';

describe('a name', () => {
  test.each([
    ['Anna Veld', 'Anna', 'Veld'],
    ['Łucja M. Kamień', 'Łucja M.', 'Kamień'],
    ['Aäron van den Aard', 'Aäron', 'van den Aard'],
    ['Gerd Van Roost', 'Gerd', 'Van Roost'],
    ['Lotte van der Maas', 'Lotte', 'van der Maas'],
    ['ada marsh', 'ada', 'marsh'],
    ['Juan de la Cruz', 'Juan', 'de la Cruz'],
  ])('%s', (printed, given, family) => {
    expect(splitName(printed)).toEqual({ kind: 'person', given, family });
  });

  test.each(['Robert Smith Jr.', 'Robert Smith, Jr.', 'Robert Smith III'])('%s has a suffix', (printed) => {
    expect(splitName(printed)).toMatchObject({ given: 'Robert', family: 'Smith' });
  });

  test.each(['OpenAI', 'Gemini Team', 'The ATLAS Collaboration', 'Smith, John', 'Barnes and Noble', '李明'])(
    '%s is one whole',
    (printed) => {
      expect(splitName(printed)).toEqual({ kind: 'whole', name: printed });
    },
  );

  test('is put together again as it was', () => {
    fc.assert(
      fc.property(lineText, (printed) => {
        expect(joinName(splitName(printed))).toBe(printed.replace(/, (?=(?:jr|sr)\.?$|(?:II|III|IV)$)/i, ' '));
      }),
    );
  });
});
