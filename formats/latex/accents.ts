/** LaTeX's accents that every installation has, by the combining mark that means the same. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0304', '='],
  ['\u0306', 'u'],
  ['\u0307', '.'],
  ['\u0308', '"'],
  ['\u030A', 'r'],
  ['\u030B', 'H'],
  ['\u030C', 'v'],
  ['\u0323', 'd'],
  ['\u0327', 'c'],
  ['\u0328', 'k'],
  ['\u0331', 'b'],
]);

/** Letters with a command of their own, for all fonts. Those of T1 alone (đ, ð, þ, ŋ) stay themselves: LaTeX reads them as well. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['å', 'aa'],
  ['Å', 'AA'],
  ['ı', 'i'],
  ['ȷ', 'j'],
]);

/**
 * A letter with its accents as BibTeX's special character, which sorts and changes case as one letter: `{\'e}`, `{\~{\^e}}`.
 * Null where a mark or the letter below it has no command.
 */
export function accented(letter: string): string | null {
  const own = LETTERS.get(letter);
  if (own !== undefined) return `{\\${own}}`;
  const [base, ...marks] = letter.normalize('NFD');
  if (base === undefined || marks.length === 0 || !/[A-Za-z]/.test(base) || letter !== letter.normalize('NFC'))
    return null;
  let latex = base;
  for (const mark of marks) {
    const accent = ACCENTS.get(mark);
    if (accent === undefined) return null;
    latex = latex.length > 1 || /[a-zA-Z]/.test(accent) ? `\\${accent}{${latex}}` : `\\${accent}${latex}`;
  }
  return `{${latex}}`;
}

const DOTLESS = new Map([
  ['ı', '\\i'],
  ['ȷ', '\\j'],
]);

/**
 * A letter whose accent is a character apart in the text. More space than others write, which LaTeX skips, tells it from the
 * composed letter when the file is read again.
 */
export function accentedApart(base: string, mark: string): string | null {
  const accent = ACCENTS.get(mark);
  return accent === undefined
    ? null
    : `{\\${accent}${/[a-zA-Z]/.test(accent) ? '  ' : ' '}${DOTLESS.get(base) ?? base}}`;
}
