import { type Tag, tagKey } from './tag.ts';

export const STATUSES = ['to-read', 'reading', 'read', 'dismissed'] as const;
export type Status = (typeof STATUSES)[number];

/** What the reader adds to a paper. */
export interface Annotation {
  /** In the order they were added, no two alike. */
  readonly tags: readonly Tag[];
  /** Markdown, exactly as typed. Empty where nothing is written. */
  readonly note: string;
  readonly status: Status | null;
  readonly starred: boolean;
}

export const NO_ANNOTATION: Annotation = { tags: [], note: '', status: null, starred: false };

/**
 * One act of the reader. Acts on different fields never undo each other, whatever order they arrive in.
 * `base` of a note is the text that the reader began from: where the saved note is another by now, both are kept.
 */
export type AnnotationChange =
  | { readonly kind: 'save' }
  | { readonly kind: 'addTag'; readonly tag: Tag }
  | { readonly kind: 'removeTag'; readonly tag: Tag }
  | { readonly kind: 'setStatus'; readonly status: Status | null }
  | { readonly kind: 'setStar'; readonly starred: boolean }
  | { readonly kind: 'setNote'; readonly note: string; readonly base: string };

/** The annotation after one act. A note that lost to another is the caller's to keep (see `displacedNote`). */
export function applyChange(annotation: Annotation, change: AnnotationChange): Annotation {
  switch (change.kind) {
    case 'save':
      return annotation;
    case 'addTag':
      return annotation.tags.some(sameTag(change.tag))
        ? annotation
        : { ...annotation, tags: [...annotation.tags, change.tag] };
    case 'removeTag':
      return { ...annotation, tags: annotation.tags.filter((tag) => !sameTag(change.tag)(tag)) };
    case 'setStatus':
      return { ...annotation, status: change.status };
    case 'setStar':
      return { ...annotation, starred: change.starred };
    case 'setNote':
      return { ...annotation, note: change.note };
  }
}

function sameTag(tag: Tag): (other: Tag) => boolean {
  const key = tagKey(tag);
  return (other) => tagKey(other) === key;
}

/** The saved note that a change would overwrite unseen, or null where its writer knew it. */
export function displacedNote(annotation: Annotation, change: AnnotationChange): string | null {
  if (change.kind !== 'setNote') return null;
  const { note } = annotation;
  const known = note === change.base || note === change.note || note.trim() === '';
  return known ? null : note;
}

/** The note's first line that says something, without Markdown's leading marks, cut at `limit` characters. */
export function noteLine(note: string, limit = 120): string {
  for (const line of note.split('\n')) {
    const text = line.replace(/^\s*(?:[#>*+-]+\s+|\d+[.)]\s+)*/, '').trim();
    if (text !== '') return text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text;
  }
  return '';
}

/** A note with another text below it, a paragraph of its own. */
export function withBelow(note: string, text: string): string {
  return note.trim() === '' ? text : `${note.trimEnd()}\n\n${text}`;
}
