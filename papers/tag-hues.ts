import { withTagRenamed } from './rename-tag.ts';
import { type Tag, tagKey } from './tag.ts';

type Hues = Readonly<Record<string, number>>;

/** Chosen hues, by `tagKey`, after a tag with all below it got another name; `to` null takes them away. */
export function withHuesMoved(hues: Hues, from: Tag, to: Tag | null): Hues {
  const moved = Object.entries(hues).flatMap(([key, hue]) =>
    withTagRenamed([key as Tag], from, to).map((tag) => ({ key: tagKey(tag), hue, stays: tag === key })),
  );
  // One that has its own already keeps it: the later of one name counts.
  return Object.fromEntries(
    [...moved].sort((a, b) => Number(a.stays) - Number(b.stays)).map(({ key, hue }) => [key, hue]),
  );
}

/** Hues with what a move did taken back; those that somebody gave meanwhile stay. */
export function withHuesBack(hues: Hues, before: Hues, moved: Hues): Hues {
  const changed = Object.keys({ ...before, ...moved }).filter((key) => before[key] !== moved[key]);
  const back = changed.filter((key) => hues[key] === moved[key]);
  const others = Object.entries(hues).filter(([key]) => !back.includes(key));
  return Object.fromEntries([...others, ...Object.entries(before).filter(([key]) => back.includes(key))]);
}
