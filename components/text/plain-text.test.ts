import { expect, test } from 'vitest';
import type { TextRange } from '../../search/searcher.ts';
import { segments } from '../text-ranges.ts';
import { plainNote } from './plain-note.ts';
import { plainText } from './plain-text.ts';

/** A text with what is within `‹›` matched. */
function marked(text: string): { text: string; ranges: readonly TextRange[] } {
  const ranges: TextRange[] = [];
  let plain = '';
  for (const part of text.split(/(‹[^›]*›)/)) {
    const words = part.replace(/[‹›]/g, '');
    if (words !== part) ranges.push([plain.length, plain.length + words.length]);
    plain += words;
  }
  return { text: plain, ranges };
}

function shown({ text, ranges }: { text: string; ranges: readonly TextRange[] }): string {
  return segments(text, ranges)
    .map((piece) => (piece.matched ? `‹${piece.text}›` : piece.text))
    .join('');
}

test.each([
  ['Herons at ‹dusk›', 'Herons at ‹dusk›'],
  ['$\\alpha$-stable $k$-means', 'α-stable k-means'],
  ['$O(n^2)$ and $O(n \\log n)$ ‹time›', 'O(n²) and O(n log n) ‹time›'],
  ['H$_2$O, H$_{2}$O and $\\mathbb{R}^d$', 'H₂O, H₂O and ℝᵈ'],
  ['‹$\\alpha$-stable› laws', '‹α-stable› laws'],
  ['$‹\\alpha›$-‹stable›', '‹α›-‹stable›'],
  ['$‹k›$-‹means›', '‹k›-‹means›'],
  ['\\emph{A ‹Survey›} of \\textbf{Schr{\\"o}dinger}', 'A ‹Survey› of Schrödinger'],
  ["‹Erd{\\H{o}}s›, Caf\\'e, {\\o}, \\c{c}, 50\\%", '‹Erdős›, Café, ø, ç, 50%'],
  ['$\\ell_1$ in $\\mathcal{H}$, $10^{-3}$, $x \\leq \\text{cap}$', 'ℓ₁ in ℋ, 10⁻³, x ≤ cap'],
  // What plain characters cannot say stays.
  ['$\\frac{a}{b}$ ‹and› $\\alpha$', '$\\frac{a}{b}$ ‹and› α'],
  ['$x^{q}$, $x_{i,j}$, $\\emph{a} \\frac12$', '$x^{q}$, $x_{i,j}$, $\\emph{a} \\frac12$'],
  ['$5 and $10, \\unknown{thing}, C:\\old', '$5 and $10, \\unknown{thing}, C:\\old'],
  ['\\emph{no end', '\\emph{no end'],
  ['$a}$ $\\mathbb$ $x^$', '$a}$ $\\mathbb$ $x^$'],
])('%s reads as %s', (written, read) => {
  expect(shown(plainText(marked(written)))).toBe(read);
});

test.each([
  ['**Good**, *‹not› great*, ~~old~~', 'Good, ‹not› great, old'],
  ['see [the ‹site›](https://x.org) and ![a](b.png)', 'see the ‹site› and a'],
  ['`co‹de›` in **a [link](u)** of $x^2$', 'co‹de› in a link of x²'],
  ['2 * 3 * 4, snake_case_name, a*b*c, 1. *', '2 * 3 * 4, snake_case_name, a*b*c, 1. *'],
  ['‹**bold** word›', '‹bold word›'],
  ['**cut in the mi…', '**cut in the mi…'],
  ['ids[3](x', 'ids[3](x'],
])('the line “%s” of a note reads as “%s”', (written, read) => {
  expect(shown(plainNote(marked(written)))).toBe(read);
});
