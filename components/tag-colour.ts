import { TAG_HUES, tagHash } from '../papers/tag.ts';

/** The hues of the design that the reader chose, by `tagKey`. */
export type TagHues = Readonly<Record<string, number>>;

/**
 * The ground of a tag, as a value of CSS: the reader's own where a sheet of `hueSheet` lies in the same tree, else the hue that
 * its name always gets. Nothing that shows a tag has to be drawn anew when its colour changes.
 */
export function tagColour(tag: string): string {
  const hash = tagHash(tag);
  return `var(${nameOf(hash)}, var(--tag-${hash % TAG_HUES}))`;
}

/** The style of the colours that the reader chose: for a page of ours or, as its host's, for a shadow root. */
export function hueStyle(hues: TagHues): string {
  const colours = Object.entries(hues).map(([tag, hue]) => `${nameOf(tagHash(tag))}: var(--tag-${hue}) !important;`);
  return `:root, :host { ${colours.join(' ')} }`;
}

/** A name that tells a page nothing of the tag. */
function nameOf(hash: number): string {
  return `--hue-${hash.toString(36)}`;
}
