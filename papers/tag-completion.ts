import { type Tag, tagKey } from './tag.ts';

/**
 * The tags that a text may be the beginning of, at most `limit`: those that begin with it before those with a word that
 * does, before those that merely hold it. `tags` come most used first, and stay so among equals.
 */
export function completeTag(text: string, tags: readonly { readonly tag: Tag }[], limit: number): readonly Tag[] {
  const wanted = tagKey(text.trim());
  if (wanted === '') return [];
  return tags
    .map(({ tag }) => ({ tag, rank: rankOf(tagKey(tag), wanted) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ tag }) => tag);
}

function rankOf(key: string, wanted: string): number {
  if (key.startsWith(wanted)) return 0;
  const at = key.indexOf(wanted);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return /[\p{L}\p{N}]/u.test(key.charAt(at - 1)) ? 2 : 1;
}
