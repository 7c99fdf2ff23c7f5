import { expect, test } from 'vitest';
import { inMathLetters } from './math-letters.ts';

test.each([
  ['double-struck', 'R', 'ℝ'],
  ['double-struck', 'ABn1', '𝔸𝔹𝕟𝟙'],
  ['script', 'LNo', 'ℒ𝒩ℴ'],
  ['fraktur', 'gZ2', '𝔤ℨ2'],
  ['bold', 'xZ09θ', '𝐱𝐙𝟎𝟗θ'],
  ['monospace', 'a', '𝚊'],
  ['normal', 'R', 'R'],
  ['constructor', 'R', 'R'],
])('%s: %s', (variant, text, expected) => {
  expect(inMathLetters(text, variant)).toBe(expected);
});
