import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from './formula-guard.ts';

const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', '\r', ';', 'a', '1') });

describe('a guarded cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['a;=HYPERLINK("x")', 'a;\'=HYPERLINK("x")'],
    ['a\n=1', "a\n'=1"],
    ['a\n- a bullet', 'a\n- a bullet'],
    ['BERT: 1+1=2', 'BERT: 1+1=2'],
    ["it's", "it's"],
  ])('of %j is %j', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(text);
  });

  test('gives back any text', () => {
    fc.assert(
      fc.property(cell, (text) => unguardCell(guardCell(text)) === text),
      { numRuns: 2000 },
    );
  });

  test('never begins as a formula does, whatever the spreadsheet cuts at', () => {
    fc.assert(
      fc.property(
        cell,
        (text) =>
          !guardCell(text)
            .split(/[;\t\r\n]/)
            .some((part) => /^\s*[=@＝]/.test(part)),
      ),
      { numRuns: 2000 },
    );
  });

  test('takes white space without end in one pass', () => {
    const text = `a${'\n '.repeat(200_000)}b`;
    expect(unguardCell(guardCell(text))).toBe(text);
  });
});
