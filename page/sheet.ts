/** One style sheet for any number of shadow roots. */
export function sheetOf(...css: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.join('\n'));
  return sheet;
}
