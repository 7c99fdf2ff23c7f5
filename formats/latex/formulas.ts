export interface Piece {
  readonly kind: 'text' | 'formula';
  /** A formula without its dollars. */
  readonly content: string;
}

// A price is none: '$5 and $6', '$5-$10'. A formula's dollars touch it, and no digit follows them (Pandoc's rule).
const FORMULA = /(?<![\\$])\$((?:[^$\\\s]|\\.)(?:(?:[^$\\\n\r]|\\.)*(?:[^$\\\s]|\\.))?)\$(?![\d$])/gu;

/** Text and the LaTeX formulas in it, as arXiv and authors write them: `$L^p$`. */
export function splitFormulas(text: string): readonly Piece[] {
  if (!text.includes('$')) return [{ kind: 'text', content: text }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(FORMULA)) {
    const content = match[1] ?? '';
    if (!isSound(content)) continue;
    pieces.push({ kind: 'text', content: text.slice(at, match.index) }, { kind: 'formula', content });
    at = match.index + match[0].length;
  }
  pieces.push({ kind: 'text', content: text.slice(at) });
  return pieces.filter((piece) => piece.content !== '');
}

/** Whether it can stand in a document as it is: braces in pairs, nothing that ends the line or the field. */
function isSound(formula: string): boolean {
  return !/(?<!\\)[%#]|[\p{Cc}]/u.test(formula) && hasPairedBraces(formula) && !/\{\{[^{}]*\}\}/.test(formula);
}

/** BibTeX counts every brace, whatever stands before it; TeX does not count those after a backslash. Both must be content. */
function hasPairedBraces(formula: string): boolean {
  return isPaired(formula) && isPaired(formula.replace(/\\./gsu, ''));
}

/** Whether each brace of a text has its other. */
export function isPaired(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
