import { noteLine, type Status } from './annotation.ts';
import { isPlaceholderTitle } from './placeholder-title.ts';
import { isKept, type SavedPaper } from './saved.ts';
import type { Tag } from './tag.ts';

/** What can stand beside a mark's hand. */
export interface MarkWords {
  readonly status: Status | null;
  readonly starred: boolean;
  readonly tags: readonly Tag[];
  /** The note's first line; empty where there is no note. */
  readonly noteLine: string;
}

/** What a mark shows of a paper before any click. */
export type MarkState =
  | { readonly kind: 'unsaved' }
  | (MarkWords & {
      readonly kind: 'saved';
      /** What the reader wants marks to be silent about, as where there is none: it is known all the same. */
      readonly silent?: Partial<MarkWords>;
      /** It was saved from a mere link, and no page has named it yet. */
      readonly nameless?: true;
    })
  | {
      /** A saved paper looks like this one, and the reader has not said whether it is. */
      readonly kind: 'probable';
      readonly title: string;
      readonly authors: readonly string[];
    };

export const UNSAVED: MarkState = { kind: 'unsaved' };

/** What marks can be told to show or not, each with what is shown where they are not. */
const PARTS = {
  status: { status: null },
  star: { starred: false },
  tags: { tags: [] },
  note: { noteLine: '' },
} as const satisfies Record<string, Partial<MarkWords>>;
export type MarkPart = keyof typeof PARTS;
export const MARK_PARTS = Object.keys(PARTS) as readonly MarkPart[];

/** A state whose mark shows these parts alone. */
export function showing(state: MarkState, parts: readonly MarkPart[]): MarkState {
  const hidden = MARK_PARTS.filter((part) => !parts.includes(part));
  if (state.kind !== 'saved' || hidden.length === 0) return state;
  return { ...state, silent: Object.assign({}, ...hidden.map((part) => PARTS[part])) };
}

/** What stands beside the hand of a saved paper's mark. */
export function wordsOf(state: MarkWords & { readonly silent?: Partial<MarkWords> }): MarkWords {
  return { ...state, ...state.silent };
}

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
