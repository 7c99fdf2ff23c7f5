import type { Annotation, AnnotationChange } from '../papers/annotation.ts';
import type { RuleEffect } from '../papers/list-rule.ts';
import type { MarkState } from '../papers/mark-state.ts';
import type { DisplacedNote, Millis, RecordKey, SavedPaper } from '../papers/saved.ts';
import type { PageSummary, PaperRef, Seen } from '../papers/seen.ts';
import type { Tag } from '../papers/tag.ts';

/** What the editor beside a card shows. */
export interface EditorState {
  readonly mark: MarkState;
  readonly annotation: Annotation;
  readonly displacedNotes: readonly DisplacedNote[];
  /** Saved papers that were found to be this one and became part of it. */
  readonly joined: readonly JoinedPaper[];
}

/** A record that became part of another; `separate` undoes it. */
export interface JoinedPaper {
  readonly key: RecordKey;
  readonly title: string;
  readonly at: Millis;
}

/**
 * What a page's content script may ask of the background: about the papers that it names, and no others.
 * Every call can be made twice with the effect of once, so a caller whose answer was lost simply asks again.
 */
export interface PageCalls {
  /** One state for each paper named, in order. At most `LOOK_UP_LIMIT` at a time. */
  readonly lookUp: (papers: readonly PaperRef[]) => readonly MarkState[];
  readonly openEditor: (paper: PaperRef) => EditorState;
  /** One act of the reader; saves the paper first where it is not saved yet. */
  readonly annotate: (act: { readonly seen: Seen; readonly change: AnnotationChange }) => EditorState;
  /** The reader's word, for good, on whether the paper is the saved one that it is probably the same as. */
  readonly judge: (word: { readonly seen: Seen; readonly same: boolean }) => EditorState;
  /** Undoes the joining of a record with that of the paper. */
  readonly separate: (joining: { readonly paper: PaperRef; readonly joined: RecordKey }) => EditorState;
  /** Up to eight of the library's tags that begin like or hold the text, most used first; none for an empty text. */
  readonly completeTag: (text: string) => readonly Tag[];
  readonly moveToTrash: (paper: PaperRef) => EditorState;
  readonly restoreFromTrash: (paper: PaperRef) => EditorState;
  /** What is to be said of the page over the toolbar button. */
  readonly tellPage: (word: PageWord) => null;
  /** What is remembered of a list and of papers on it, at most `LOOK_UP_LIMIT`; null where nothing is to be remembered. */
  readonly recall: (look: ListLook) => Recollection | null;
  /** That these papers of a list were really in view, at most `LOOK_UP_LIMIT`. */
  readonly remember: (look: ListLook) => null;
  /** Puts a part of ours into the page that asks; answers when its script has run. */
  readonly loadPart: (part: PagePart) => null;
  /** The records of papers, without where they were seen, and their citation keys; null for each that is not saved. At most `LOOK_UP_LIMIT`. */
  readonly cite: (papers: readonly PaperRef[]) => readonly (Citable | null)[];
  /** Sets what is done on every list to the cards that fit a text of the query language; null: nothing any more. */
  readonly setRule: (rule: { readonly query: string; readonly effect: RuleEffect | null }) => null;
  /** Opens an address in a tab behind the one that asks. */
  readonly openBehind: (url: string) => null;
  /** Opens the library's page to search it. */
  readonly openSearch: (nothing: null) => null;
  /** Opens the library's page at one paper. */
  readonly openLibrary: (paper: PaperRef) => null;
}

export interface Citable {
  readonly record: SavedPaper;
  readonly citationKey: string;
}

/** A list by its page's address, and some of the papers on it. */
export interface ListLook {
  readonly pageUrl: string;
  readonly papers: readonly PaperRef[];
}

export interface Recollection {
  /** When the list was last read; null where it never was. */
  readonly lastHere: Millis | null;
  /** Of each paper, in order, whether no list showed it before. */
  readonly fresh: readonly boolean[];
}

export interface PageWord {
  /** Whether the site of the page seems to have changed under its adapter. */
  readonly changed: boolean;
  /** How many papers here no list showed before. */
  readonly fresh: number;
  readonly lastHere: Millis | null;
}

/**
 * What the extension's own pages have the background do: writing that must happen even where the page is closed at once,
 * as a popup is by any click beside it. All else they do themselves.
 */
export interface OwnCalls {
  /** One act on a record. Answers with the record's new `changedAt`; null where the record is gone. */
  readonly change: (act: { readonly key: RecordKey; readonly change: AnnotationChange }) => Millis | null;
  /** Keeps a search from now on, or lets go of it. */
  readonly keepSearch: (search: { readonly query: string; readonly kept: boolean }) => null;
  /** Writes a backup: now, or only if one is due. Answers with how many papers it holds, once it is on the disk where it is wanted now. */
  readonly backUp: (when: 'now' | 'if due') => number | null;
}

/** What the extension's own contexts may ask of the content script in one tab. */
export interface TabCalls {
  /** Papers changed whose ids fall into these buckets (see `papers/bucket.ts`): ask again about those that are shown. */
  readonly libraryChanged: (buckets: readonly number[]) => null;
  readonly describePage: (nothing: null) => PageSummary;
  /** Does on the page what a key does there. */
  readonly act: (act: TabAct) => null;
}

/** What can be asked for from outside a page, as its keys name it. */
export type TabAct = 'narrow' | 'quote' | 'save';

/** What a page is given only once it asks: see `page/parts/`. Each is the script of an entrypoint of its name. */
export const PAGE_PARTS = [
  'cite',
  'editor',
  'list',
  'list-bar',
  'list-help',
  'list-keys',
  'list-rules',
  'stand-in',
] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

export const LOOK_UP_LIMIT = 250;
