import type { Annotation } from './annotation.ts';
import { withFields } from './gather.ts';
import { PAPER_FIELDS, type Paper } from './paper.ts';
import type { SavedPaper } from './saved.ts';
import { type Tag, tagKey } from './tag.ts';

/** Fields of a record that an act leaves or takes as a whole. */
const WHOLE = [
  'displacedNotes',
  'corrected',
  'sightings',
  'savedAt',
  'readAt',
  'trashedAt',
  'verdicts',
  'joining',
  'history',
] as const;

/**
 * A record without what one act made of it: where it is as the act left it, it becomes as it was before; what was changed since
 * keeps the later word.
 */
export function reverted(now: SavedPaper, before: SavedPaper, after: SavedPaper): SavedPaper {
  const undone = PAPER_FIELDS.filter(
    (field) => same(now.paper[field], after.paper[field]) && !same(before.paper[field], after.paper[field]),
  );
  const whole = Object.fromEntries(
    WHOLE.map((field) => [field, same(now[field], after[field]) ? before[field] : now[field]]).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Pick<SavedPaper, (typeof WHOLE)[number]>;
  const rest = Object.fromEntries(
    Object.entries(now).filter(([field]) => !WHOLE.includes(field as never)),
  ) as SavedPaper;
  return {
    ...rest,
    ...whole,
    paper: withFields(now.paper, before.paper as Paper, undone),
    annotation: revertedAnnotation(now.annotation, before.annotation, after.annotation),
  };
}

/** The same of what the reader adds to a paper. */
export function revertedAnnotation(now: Annotation, before: Annotation, after: Annotation): Annotation {
  return {
    tags: same(now.tags, after.tags) ? before.tags : revertedTags(now.tags, before.tags, after.tags),
    note: now.note === after.note ? before.note : now.note,
    status: now.status === after.status ? before.status : now.status,
    starred: now.starred === after.starred ? before.starred : now.starred,
  };
}

/** The tags without those that the act added, with those that it took away. */
function revertedTags(now: readonly Tag[], before: readonly Tag[], after: readonly Tag[]): readonly Tag[] {
  const keysOf = (tags: readonly Tag[]) => new Set(tags.map(tagKey));
  const [inNow, inBefore, inAfter] = [keysOf(now), keysOf(before), keysOf(after)];
  const kept = now.filter((tag) => inBefore.has(tagKey(tag)) || !inAfter.has(tagKey(tag)));
  const back = before.filter((tag) => !inAfter.has(tagKey(tag)) && !inNow.has(tagKey(tag)));
  return [...kept, ...back];
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
