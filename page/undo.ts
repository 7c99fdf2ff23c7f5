import type { Annotation, AnnotationChange } from '../papers/annotation.ts';
import type { Seen } from '../papers/seen.ts';
import { tagKey } from '../papers/tag.ts';
import type { Asks, Editing } from './asks.ts';
import { refOf } from './marks/states.ts';

/** An act of the reader's on this page, and what takes it back. */
export interface Done {
  /** The papers that it was done to, as the reader is told of them: a title, or how many. */
  readonly of: string;
  readonly undo: () => Promise<void>;
  /** What was written in one go is taken back in one go: an act of the same run takes the place of the one before. */
  readonly run?: string;
}

/** The change that takes another back, given the annotation before it; null where it changed nothing, or cannot be taken back so. */
export function backOf(before: Annotation, change: AnnotationChange): AnnotationChange | null {
  switch (change.kind) {
    case 'save':
      return null;
    case 'addTag':
      return before.tags.some((tag) => tagKey(tag) === tagKey(change.tag)) ? null : { ...change, kind: 'removeTag' };
    case 'removeTag':
      return before.tags.some((tag) => tagKey(tag) === tagKey(change.tag)) ? { ...change, kind: 'addTag' } : null;
    case 'setStatus':
      return { kind: 'setStatus', status: before.status };
    case 'setStar':
      return { kind: 'setStar', starred: before.starred };
    case 'setNote':
      return { kind: 'setNote', note: before.note, base: change.note };
  }
}

/**
 * What takes a change to a seen paper back, given the annotation before it, or null where it was not in the library: what that
 * answers is how the paper stands then. Null where there is nothing to take back. Fails as the asking does.
 */
export function takingBack(
  asks: Pick<Asks, 'annotate' | 'moveToTrash'>,
  seen: Seen,
  before: Annotation | null,
  change: AnnotationChange,
): (() => Promise<Editing>) | null {
  if (!before) return () => asks.moveToTrash(refOf(seen.paper));
  const back = backOf(before, change);
  return back && (() => asks.annotate({ seen, change: back }));
}
