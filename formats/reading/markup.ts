const INLINE = /<\/?(?:i|b|sup|sub|sc|span|jats:(?:italic|bold|sup|sub|sc))(?:\s[^<>]*)?>/gi;
const BLOCK = /<\/?jats:[a-z-]+(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{2,7})|#x([\da-f]{2,6}));/gi;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LAST_CODE_POINT = 0x10ffff;

/** A title or an abstract without the little markup that reference managers and publishers put there, their entities as signs. */
export function withoutMarkup(value: string | undefined): string | undefined {
  return value
    ?.replace(INLINE, '')
    .replace(BLOCK, ' ')
    .replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return SIGNS[name.toLowerCase()] ?? entity;
      const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
      return code > LAST_CODE_POINT ? entity : String.fromCodePoint(code);
    });
}
