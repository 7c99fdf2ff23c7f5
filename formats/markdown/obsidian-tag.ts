/**
 * A tag in the letters that Obsidian allows: no spaces, no punctuation but `_`, `-` and `/`, and not a number alone.
 * Null where nothing of it can be kept.
 */
export function obsidianTag(tag: string): string | null {
  const tidy = tag
    .replace(/(?:(?!\u200d)[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-])+/gu, '-')
    .replace(/-*\/[-/]*/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (tidy === '') return null;
  return /^[\p{N}/_-]+$/u.test(tidy) ? `_${tidy}` : tidy;
}

/** The tags as Obsidian takes them, no two alike. Case does not tell its tags apart. */
export function obsidianTags(tags: readonly string[]): readonly string[] {
  const valid = tags.map(obsidianTag).filter((tag) => tag !== null);
  return valid.filter((tag, at) => valid.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at);
}
