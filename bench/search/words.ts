export const SMALL: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is its of on or the to via vs with'.split(' '),
);

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a reader would remember. */
export function telling(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 2 && !SMALL.has(word));
}
