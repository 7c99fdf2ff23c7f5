import { makeTag, type Tag, tagKey } from './tag.ts';

/** What nests tags: `nlp/parsing` is below `nlp`. */
const LEVEL = '/';

/** Whether a tag is another one, or below it. */
function isWithinTag(tag: Tag, root: Tag): boolean {
  return tagKey(tag) === tagKey(root) || tagKey(tag).startsWith(tagKey(root) + LEVEL);
}

/**
 * Tags after one of them, with all below it, was given another name; `to` null takes them away. Where the new name is there
 * already the two become one. The same list where nothing changes.
 */
export function withTagRenamed(tags: readonly Tag[], from: Tag, to: Tag | null): readonly Tag[] {
  if (!tags.some((tag) => isWithinTag(tag, from))) return tags;
  const renamed = tags.flatMap((tag): readonly Tag[] => {
    if (!isWithinTag(tag, from)) return [tag];
    const made = to === null ? null : makeTag(to + tag.slice(from.length));
    return made === null ? [] : [made];
  });
  return renamed.filter((tag, at) => renamed.findIndex((other) => tagKey(other) === tagKey(tag)) === at);
}
