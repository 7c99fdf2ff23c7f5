import type { Annotation, AnnotationChange } from '../papers/annotation.ts';
import type { RuleEffect } from '../papers/list-rule.ts';
import type { MarkState } from '../papers/mark-state.ts';
import type { DisplacedNote, RecordKey, SavedPaper } from '../papers/saved.ts';
import type { PaperRef, Seen } from '../papers/seen.ts';
import type { Tag } from '../papers/tag.ts';

/** What the library has on one paper, as far as its page's editor shows it. */
export interface Editing {
  readonly mark: MarkState;
  readonly annotation: Annotation;
  readonly displacedNotes: readonly DisplacedNote[];
  /** Saved papers that were found to be this one and became part of it. */
  readonly joined: readonly { readonly key: RecordKey; readonly title: string }[];
}

/** A list by its page's address, and some of the papers on it. */
export interface ListLook {
  readonly pageUrl: string;
  readonly papers: readonly PaperRef[];
}

/** What a page asks of those who keep the library. Each rejects with a `Failure`. */
export interface Asks {
  /** One state for each paper named, in order; at most `lookUpLimit` at a time. */
  readonly lookUp: (papers: readonly PaperRef[]) => Promise<readonly MarkState[]>;
  readonly lookUpLimit: number;
  readonly openEditor: (paper: PaperRef) => Promise<Editing>;
  readonly annotate: (act: { readonly seen: Seen; readonly change: AnnotationChange }) => Promise<Editing>;
  readonly judge: (word: { readonly seen: Seen; readonly same: boolean }) => Promise<Editing>;
  readonly separate: (joining: { readonly paper: PaperRef; readonly joined: RecordKey }) => Promise<Editing>;
  readonly completeTag: (text: string) => Promise<readonly Tag[]>;
  readonly moveToTrash: (paper: PaperRef) => Promise<Editing>;
  readonly restoreFromTrash: (paper: PaperRef) => Promise<Editing>;
  /** What the toolbar is to say of the page: whether its site seems to have changed, and how much is new. */
  readonly tellPage: (word: {
    readonly changed: boolean;
    readonly fresh: number;
    readonly lastHere: number | null;
  }) => Promise<unknown>;
  /** What is remembered of a list and of papers on it, at most `lookUpLimit`; null where nothing is to be remembered. */
  readonly recall: (look: ListLook) => Promise<{
    readonly lastHere: number | null;
    readonly fresh: readonly boolean[];
  } | null>;
  /** That papers of a list, at most `lookUpLimit`, were really in view. */
  readonly remember: (look: ListLook) => Promise<unknown>;
  /** The records of papers, at most `lookUpLimit`, with what they are cited as; null for each that is not saved. */
  readonly cite: (
    papers: readonly PaperRef[],
  ) => Promise<readonly ({ readonly record: SavedPaper; readonly citationKey: string } | null)[]>;
  /** Sets what is done on every list to the cards that fit a text; null: nothing any more. */
  readonly setRule: (rule: { readonly query: string; readonly effect: RuleEffect | null }) => Promise<unknown>;
  /** Opens an address in a tab behind this one. */
  readonly openBehind: (url: string) => Promise<unknown>;
  readonly openSearch: (nothing: null) => Promise<unknown>;
  readonly openLibrary: (paper: PaperRef) => Promise<unknown>;
}
