// What makes a spreadsheet take a cell for a formula: full-width forms count too, and leading white space does not save it.
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;
// A spreadsheet set to another separator cuts inside our cells, and so makes a cell of what follows a `;`, a tab or a new line.
// A dash with a space after it is a bullet of a list.
const HIDDEN_FORMULA = /([;\t\r\n])('*[^\S\r\n]*(?:[=@＝＠]|[+\-＋－](?=\S)))/g;

/**
 * A cell that no spreadsheet runs: an apostrophe stands before what would be a formula, where spreadsheets hide it.
 * `unguardCell` gives back the text exactly, whatever it holds.
 */
export function guardCell(text: string): string {
  const inside = text.replace(HIDDEN_FORMULA, "$1'$2");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}

/** The text of a cell, without the apostrophes that this guard, or another's, put before formulas. */
export function unguardCell(cell: string): string {
  const inside = /^'/.test(cell) && FORMULA.test(cell) ? cell.slice(1) : cell;
  return inside.replace(/([;\t\r\n])'('*[^\S\r\n]*(?:[=@＝＠]|[+\-＋－](?=\S)))/g, '$1$2');
}
