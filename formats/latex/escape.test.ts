import { describe, expect, test } from 'vitest';
import { escapeLatex, escapeTitle } from './escape.ts';
import { MATH_SYMBOLS } from './math-symbols.ts';

describe('text', () => {
  test.each([
    ['50% of R&D #1 a_b', '50\\% of R\\&D \\#1 a\\_b'],
    ['a\\b ~ ^', 'a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{}'],
    ['f{x}', 'f\\{x\\}'],
    ['}{', '\\textbraceright{}\\textbraceleft{}'],
    ['<b>', '\\textless{}b\\textgreater{}'],
    ['a--b ---', 'a-{}-b -{}-{}-'],
    ["``x''", "\\`{}\\`{}x'{}'"],
    ['Müller, Søren, Łódź', "M{\\\"u}ller, S{\\o}ren, {\\L}{\\'o}d{\\'z}"],
    ['Nguyễn', 'Nguy{\\~{\\^e}}n'],
    ['İstanbul ağ', '{\\.I}stanbul a{\\u{g}}'],
    ['e\u0301', "{\\' e}"],
    ['Mat\u0131\u0301as', "Mat{\\' \\i}as"],
    ['α-β', '{{$\\alpha$}}-{{$\\beta$}}'],
    ['ℝ₂', '{{$\\mathbb{R}$}}{{$_{2}$}}'],
    ['中文 😀 “x” – Đ', '中文 😀 “x” – Đ'],
  ])('%j', (text, latex) => {
    expect(escapeLatex(text, 'commands')).toBe(latex);
  });

  test('stays Unicode for biber, its specials escaped', () => {
    expect(escapeLatex('Müller α & ễ_1', 'unicode')).toBe('Müller α \\& ễ\\_1');
  });
});

describe('a formula', () => {
  test.each([
    ['on $L^p$ spaces', 'on {$L^p$} spaces'],
    ['$O(n\\log n)$', '{$O(n\\log n)$}'],
    ['costs $5 and $6', 'costs \\$5 and \\$6'],
    ['$5-$10', '\\$5-\\$10'],
    ['$ x $', '\\$ x \\$'],
    ['$a%b$', '\\$a\\%b\\$'],
    ['$\\{$', '\\$\\textbackslash{}\\textbraceleft{}\\$'],
    ['a \\$x$', 'a \\textbackslash{}\\$x\\$'],
  ])('or none: %j', (text, latex) => {
    expect(escapeLatex(text, 'commands')).toBe(latex);
  });
});

test('a formula may hold letters of Unicode', () => {
  expect(escapeLatex('the $μ$P', 'commands')).toBe(['the {$', '{{\\mu}}', '$}P'].join(''));
});

describe('a title keeps the capitals that mean something', () => {
  test.each([
    [
      'BERT: Pre-training of Deep Bidirectional Transformers',
      '{BERT}: Pre-training of Deep Bidirectional Transformers',
    ],
    ['How to train your dragon with Adam in Paris', 'How to train your dragon with {Adam} in {Paris}'],
    ['Training the iPhone on 3D Data from Vitamin C', 'Training the {iPhone} on {3D} Data from Vitamin {C}'],
    ['ATTENTION IS ALL YOU NEED', 'ATTENTION IS ALL YOU NEED'],
    ['Über die spezielle und allgemeine Theorie', '{\\"U}ber die spezielle und allgemeine {Theorie}'],
    ['un$^2$CLIP: Improving Details', 'un{$^2$}{CLIP}: Improving Details'],
    ['α-Müller', '{{$\\alpha$}}-M{\\"u}ller'],
  ])('%j', (title, latex) => {
    expect(escapeTitle(title, 'commands')).toBe(latex);
  });
});

test('no two characters share a command', () => {
  expect(new Set(MATH_SYMBOLS.values()).size).toBe(MATH_SYMBOLS.size);
  expect([...MATH_SYMBOLS.keys()].filter((char) => [...char].length !== 1)).toEqual([]);
});
