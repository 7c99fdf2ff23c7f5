import { noteLine, type Status } from './annotation.ts';
import { isPlaceholderTitle } from './placeholder-title.ts';
import { isKept, type SavedPaper } from './saved.ts';
import type { Tag } from './tag.ts';

/** What a mark shows of a paper before any click. */
export type MarkState =
  | { readonly kind: 'unsaved' }
  | {
      readonly kind: 'saved';
      readonly status: Status | null;
      readonly starred: boolean;
      readonly tags: readonly Tag[];
      /** The note's first line; empty where there is no note. */
      readonly noteLine: string;
      /** It was saved from a mere link, and no page has named it yet. */
      readonly nameless?: true;
    }
  | {
      /** A saved paper looks like this one, and the reader has not said whether it is. */
      readonly kind: 'probable';
      readonly title: string;
      readonly authors: readonly string[];
    };

export const UNSAVED: MarkState = { kind: 'unsaved' };

/** What a record's mark shows; a record in the trash is as good as not saved. */
export function markStateOf(saved: SavedPaper | null): MarkState {
  if (!saved || !isKept(saved)) return UNSAVED;
  const { status, starred, tags, note } = saved.annotation;
  const nameless = isPlaceholderTitle(saved.paper.title, saved.paper.ids);
  return { kind: 'saved', status, starred, tags, noteLine: noteLine(note), ...(nameless && { nameless }) };
}

/** What the mark of a paper shows that a record is probably of. */
export function probableStateOf(saved: SavedPaper): MarkState {
  return isKept(saved) ? { kind: 'probable', title: saved.paper.title, authors: saved.paper.authors } : UNSAVED;
}
