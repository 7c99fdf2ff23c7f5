/** Several texts in one cell: `a; b`. A semicolon or a backslash of their own is written with a backslash before it. */
export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The texts of a cell, without empty ones. */
export function splitCell(cell: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const [piece] of cell.matchAll(/\\[\\;]|;|[^\\;]+|\\/g)) {
    if (piece === ';') {
      texts.push(text);
      text = '';
    } else text += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return [...texts, text].map((each) => each.trim()).filter((each) => each !== '');
}
