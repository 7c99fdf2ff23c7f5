/** A title or an abstract without the little markup that reference managers allow there. */
export function withoutMarkup(value: string | undefined): string | undefined {
  return value?.replace(/<\/?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>/gi, '');
}
