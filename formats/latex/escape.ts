import { accented, accentedApart } from './accents.ts';
import { isPaired, type Piece, splitFormulas } from './formulas.ts';
import { MATH_SYMBOLS } from './math-symbols.ts';
import { protectedWords } from './protect-capitals.ts';

/**
 * How letters outside ASCII are written. `commands`: as the commands that every LaTeX since 1994 prints, which old BibTeX
 * sorts; what has none stays itself. `unicode`: as themselves, for biber.
 */
export type Letters = 'commands' | 'unicode';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\`{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};
const PAIRED: Readonly<Record<string, string>> = { '{': '\\{', '}': '\\}' };
// BibTeX counts the braces of \{ and \} too, so an odd one must not be written as a brace.
const UNPAIRED: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/** Any text as LaTeX that prints it. Formulas in dollars stay formulas. */
export function escapeLatex(text: string, letters: Letters): string {
  return escapePieces(splitFormulas(text), letters, (piece, toLatex) => toLatex(piece));
}

/** A title as LaTeX: besides, the capitals that a bibliography style must not take away stand in braces. */
export function escapeTitle(title: string, letters: Letters): string {
  const pieces = splitFormulas(title);
  const words = protectedWords(pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.content] : [])));
  return escapePieces(pieces, letters, (piece, toLatex) =>
    words(piece)
      .map((word) => (word.isProtected ? `{${toLatex(word.text)}}` : toLatex(word.text)))
      .join(''),
  );
}

function escapePieces(
  pieces: readonly Piece[],
  letters: Letters,
  escapeText: (text: string, toLatex: (text: string) => string) => string,
): string {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.content : '')).join('');
  const braces = isPaired(text) ? PAIRED : UNPAIRED;
  const toLatex = (part: string) => escapePlain(part, letters, braces);
  return pieces
    .map(({ kind, content }) =>
      kind === 'text' ? escapeText(content, toLatex) : `{$${escapeFormula(content, letters)}$}`,
    )
    .join('');
}

function escapePlain(text: string, letters: Letters, braces: typeof PAIRED): string {
  // Two dashes, quotes or commas in a row would print as one character.
  return text.replace(/([A-Za-zıȷ])(\p{M})(?!\p{M})|([-',])(?=\3)|[^A-Za-z0-9 ]/gu, (char, base, mark, doubled) => {
    if (base !== undefined) return (letters === 'commands' ? accentedApart(base, mark) : null) ?? char;
    if (doubled !== undefined) return `${char}{}`;
    return SPECIAL[char] ?? braces[char] ?? (letters === 'commands' ? letterOf(char) : char);
  });
}

function letterOf(char: string): string {
  const symbol = MATH_SYMBOLS.get(char);
  return symbol === undefined ? (accented(char) ?? char) : `{{$${symbol}$}}`;
}

function escapeFormula(formula: string, letters: Letters): string {
  if (letters === 'unicode') return formula;
  return formula.replace(/[^\0-\x7f]/gu, (char) => {
    const symbol = MATH_SYMBOLS.get(char);
    return symbol === undefined ? char : `{{${symbol}}}`;
  });
}
