import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from './scan.ts';

/** The words in order, other forms of a word behind a plus sign. */
function words(text: string): string {
  const found: string[] = [];
  scan(text, (term, _start, _end, extra) => found.push(extra ? `+${term}` : term));
  return found.join(' ');
}

describe('the words of a text', () => {
  it.each([
    ['Graph Attention, again.', 'graph attention again'],
    ['auto-regressive', 'auto +autoregressive regressive'],
    ['end-to-end', 'end +endto to +toend end +endtoend'],
    ['GPT-4 and GPT4', 'gpt +gpt4 4 and gpt4'],
    ['vision–language', 'vision +visionlanguage language'],
    ['Newton’s method', 'newton method'],
    ["O'Brien", 'o +obrien brien'],
    ['WorldForge', 'worldforge +world +forge'],
    ['MVNet', 'mvnet +net'],
    ['Qwen2.5', 'qwen2 5'],

    ['Müller Öztürk Straße', 'muller +mueller ozturk +oeztuerk strasse'],
    ['Łukasz Ångström Søren', 'lukasz angstrom +aangstroem soren +soeren'],
    ['ﬁne ＡＢＣ', 'fine abc'],
    ['Schr\\"odinger Poincar\\\'{e} Erd\\H{o}s', 'schrodinger +schroedinger poincare erdos'],

    ['$\\alpha$-stable', 'alpha stable'],
    ['α-stable', 'alpha +alphastable stable'],
    ['β-VAE', 'beta +betavae vae'],
    ['$L_2$ and $\\ell_2$', 'l +l2 2 and l +l2 2'],
    ['$\\mathbf{x}$', '+mathbf x'],
    ['H₂O', 'h2o'],

    ['深度学习', '深度 度学 学习 +习'],
    ['学', '学'],
    ['ガンマ線', 'ガン ンマ マ線 +線'],
    ['기계학습', '기계 계학 학습 +습'],
    ['Ёлка и ель', 'елка и ель'],
    ['المكتبة كِتَاب', 'المكتبه +مكتبه كتاب'],
    ['हिन्दी', 'हिन्दी'],
    ['🔥 → x', '🔥 x'],
    ['c++ # !', 'c'],
    ['', ''],
  ])('of %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('stand where they say, in order, and are folded for good', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        scan(text, (term, start, end, extra) => {
          expect(term).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (!extra) {
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
          }
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('are quickly found in what is not prose', () => {
    const hostile = ['-', "'", '\\', '{\\"', '_', 'a-', '\\x{', '深', '\ud800'].map((piece) => piece.repeat(50_000));
    for (const text of hostile) {
      const from = performance.now();
      let found = 0;
      scan(text, () => found++);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(performance.now() - from, text.slice(0, 4)).toBeLessThan(5000);
    }
  });
});
