declare const tagBrand: unique symbol;

/** A tag as the reader wrote it, tidied: composed Unicode, single spaces, no space at the ends, 1 to 100 characters. */
export type Tag = string & { readonly [tagBrand]: true };

const TAG_LIMIT = 100;

/** The tag that a text writes, or null where nothing is left of it or it is longer than a tag may be. */
export function makeTag(text: string): Tag | null {
  const tidy = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\s]+/gu, ' ')
    .trim();
  return tidy === '' || tidy.length > TAG_LIMIT ? null : (tidy as Tag);
}

/** What two spellings of one tag share: case and width do not tell tags apart. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}

export const TAG_HUES = 8;

/** A number from 0 to 2^32, always the same for the same tag; modulo `TAG_HUES`, one of the eight quiet hues of the design. */
export function tagHash(tag: string): number {
  let hash = 0x811c9dc5;
  for (const char of tagKey(tag)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
