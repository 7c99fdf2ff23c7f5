import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeText, lineText } from '../../tests/papers/arbitrary.ts';
import { escapeLatex, escapeTitle } from './escape.ts';
import { unescapeLatex } from './unescape.ts';

describe('what was escaped comes back', () => {
  test.each(['commands', 'unicode'] as const)('with letters as %s', (letters) => {
    fc.assert(
      fc.property(fc.oneof(lineText, freeText), (text) => {
        expect(unescapeLatex(escapeLatex(text, letters))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('with capitals protected', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        expect(unescapeLatex(escapeTitle(text, 'commands'))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('every character of the planes in use', () => {
    for (let start = 0; start < 0x20000; start += 0x100) {
      const chars = Array.from({ length: 0x100 }, (_, n) => start + n).filter((code) => code < 0xd800 || code > 0xdfff);
      const text = chars.map((code) => `${String.fromCodePoint(code)}x`).join('');
      expect(unescapeLatex(escapeLatex(text, 'commands'))).toBe(text);
    }
  });
});

test.each([
  ['{BERT}: {{Pre}}-training', 'BERT: Pre-training'],
  [
    'M{\\"o}we, Kett\\H{o}s, \\\'{E}cole, na\\"{\\i}ve, \\c Cesme, Fran{\\c c}ois',
    'Möwe, Kettős, École, naïve, Çesme, François',
  ],
  ['\\textbf{bold} and \\emph{it}', 'bold and it'],
  ['\\o stergaard, \\ss{} and \\aa', 'østergaard, ß and å'],
  ["``quoted'' 1--2---3", '“quoted” 1–2—3'],
  ['$\\alpha$-rays in $O(n^2)$', '$\\alpha$-rays in $O(n^2)$'],
  ['H\\textsubscript{2}O \\textdegree C', 'H₂O °C'],
  ['R\\&D, 50\\%, \\$5, a\\_b', 'R&D, 50%, $5, a_b'],
  ['\\LaTeX{} and J.~Smith', 'LaTeX and J. Smith'],
  ['\\href{https://x.org}{x}', 'x'],
  ['\\ensuremath{\\beta}', 'β'],
  ['costs $5', 'costs $5'],
  ['open {group', 'open group'],
  ['closed} group', 'closed group'],
  ['\\', '\\'],
])('%j reads %j', (latex, text) => {
  expect(unescapeLatex(latex)).toBe(text);
});
