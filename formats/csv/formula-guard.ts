// What makes a spreadsheet take a cell for a formula: full-width forms count too, and leading white space does not save it.
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;
// A spreadsheet set to another separator cuts inside our cells, and so makes a cell of what follows a `;`, a tab or a new line.
// A dash with a space after it is a bullet of a list.
const BEFORE_FORMULA = /(?<![\s;'])[\s;']+(?=[=@＝＠]|[+\-＋－]\S)/g;

/**
 * A cell that no spreadsheet runs: an apostrophe stands before what would be a formula, where spreadsheets hide it.
 * `unguardCell` gives back the text exactly, whatever it holds.
 */
export function guardCell(text: string): string {
  const inside = text.replace(BEFORE_FORMULA, (gap) => gap.replace(/[;\t\r\n]/g, "$&'"));
  return FORMULA.test(text) ? `'${inside}` : inside;
}

/** The text of a cell, without the apostrophes that this guard, or another's, put before formulas. */
export function unguardCell(cell: string): string {
  const text = cell.replace(BEFORE_FORMULA, (gap) => gap.replace(/([;\t\r\n])'/g, '$1'));
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
