import { withTagRenamed } from './rename-tag.ts';
import { type Tag, tagKey } from './tag.ts';

/** Chosen hues, by `tagKey`, after a tag with all below it got another name; `to` null takes them away. */
export function withHuesMoved(
  hues: Readonly<Record<string, number>>,
  from: Tag,
  to: Tag | null,
): Readonly<Record<string, number>> {
  const moved = Object.entries(hues).flatMap(([key, hue]) =>
    withTagRenamed([key as Tag], from, to).map((tag) => ({ key: tagKey(tag), hue, stays: tag === key })),
  );
  // One that has its own already keeps it: the later of one name counts.
  return Object.fromEntries(
    [...moved].sort((a, b) => Number(a.stays) - Number(b.stays)).map(({ key, hue }) => [key, hue]),
  );
}
