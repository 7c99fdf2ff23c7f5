import type { Annotation, AnnotationChange } from '../papers/annotation.ts';
import { tagKey } from '../papers/tag.ts';

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
