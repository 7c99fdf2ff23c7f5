import type { AnnotationChange } from '../../papers/annotation.ts';
import type { Millis, RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { Tag } from '../../papers/tag.ts';
import type { SearchAnswer, Sketch } from '../../search/searcher.ts';
import type { SavedSearch } from '../../settings/settings.ts';
import type { SavedSearches } from '../search/saved-searches.ts';
import type { CompleteQuery } from '../search/use-query-completion.ts';
import type { Narrowing } from './narrowing.ts';
import type { Saved, Taken } from './sentences.ts';

export interface TagUse {
  readonly tag: Tag;
  readonly papers: number;
}

/** What the listing in the current tab shows. */
export interface PageFacts {
  readonly papers: number;
  readonly yours: number;
  readonly malformed: number;
  readonly siteName: string;
  /** How many papers here no list showed before; null where that is not remembered. */
  readonly fresh: number | null;
  /** When the list was last read; null where it never was. */
  readonly lastHere: Millis | null;
  /** Where the site seems to have changed, what to report of it: nothing of the reader's. */
  readonly changeReport: string | null;
  /** Of a page that was marked on request, whether all pages of its host are; null on a listing. */
  readonly always: boolean | null;
}

/** What is known of the library and of the page beside it. */
export interface PopupFacts {
  /** Goes up whenever the library changed. */
  readonly version: number;
  /** Null until it is known. */
  readonly library: { readonly papers: number; readonly tags: readonly TagUse[] } | null;
  /** The listing in the current tab; null where it shows none. */
  readonly page: PageFacts | null;
  /** Kept searches, in order; null until they are known. */
  readonly searches: readonly SavedSearch[] | null;
  /** When the last backup was written; null where none was, undefined until it is known. */
  readonly backedUpAt: Millis | null | undefined;
  /** Whether the current tab shows a page of no site that Manicule knows, which can be marked on request. */
  readonly markable: boolean;
  /** Whether it is of a named site that the browser keeps the extension off. */
  readonly withheld: boolean;
}

/** A format that papers go out in. */
export interface FormatChoice {
  readonly id: string;
  readonly name: string;
}

/** What the popup can have done. Each may fail with a `Failure`. */
export interface PopupActions {
  readonly complete: CompleteQuery;
  readonly keepSearch: (...search: Parameters<SavedSearches['keep']>) => Promise<void>;
  /** Best first; newest saved first where nothing is typed. */
  readonly search: (narrowing: Narrowing, limit: number) => Promise<SearchAnswer>;
  /** The same at once, as far as it is known; null where it has to be waited for. */
  readonly sketch: (narrowing: Narrowing, limit: number) => Sketch | null;
  readonly get: (key: RecordKey) => Promise<SavedPaper | null>;
  /** Shows a paper in a tab; `behind` leaves this document where it is. */
  readonly open: (saved: SavedPaper, behind: boolean) => void;
  /** Answers with the record's new `changedAt`. What was asked is done even where the popup is closed meanwhile. */
  readonly change: (key: RecordKey, change: AnnotationChange) => Promise<Millis>;
  readonly trash: (key: RecordKey) => Promise<readonly SavedPaper[]>;
  readonly restore: (key: RecordKey) => Promise<readonly SavedPaper[]>;
  readonly completeTag: (text: string) => Promise<readonly Tag[]>;
  /** Writes a file of what is narrowed to, or of everything where null. Answers with null where another page does it. */
  readonly exportPapers: (format: string, narrowing: Narrowing | null) => Promise<Saved | null>;
  readonly importFile: (file: File) => Promise<Taken>;
  /** Marks the papers of the page in the current tab, which is of no site that Manicule knows. */
  readonly markPage: () => Promise<void>;
  /** Opens the bar that narrows the list in the current tab. */
  readonly narrowPage: () => Promise<void>;
  /** The same on all pages of its host from now on, if the reader agrees when the browser asks. */
  readonly markAlways: () => Promise<void>;
  /** Asks the reader for the site that the browser withholds, and marks its page. */
  readonly allowSite: () => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** Opens the import in a page that stays when a file is chosen. */
  readonly openImport: () => void;
  /** Opens the library's page with what is narrowed to. */
  readonly openLibrary: (narrowing: Narrowing) => void;
  /** The same beside the page; null where the browser has no place for it. */
  readonly openBeside: ((narrowing: Narrowing) => void) | null;
  /** Opens the library's page: its backups, or its export of what is narrowed to (null: everything). */
  readonly openBackup: () => void;
  readonly openExport: (narrowing: Narrowing | null) => void;
  readonly reload: () => void;
  /** Closes a popup; a tab stays. */
  readonly close: () => void;
}

/** What the document was opened to do, beside being looked at. */
export type PopupTask =
  | { readonly kind: 'import' }
  | { readonly kind: 'export'; readonly format: string; readonly narrowing: Narrowing | null };

export interface PopupProps extends PopupFacts {
  /** A popup closes when anything else is clicked, and is of one size; a tab is neither. */
  readonly place: 'popup' | 'tab';
  readonly first: Narrowing;
  /** What answers that, where it is known before anything is drawn. */
  readonly firstAnswer: SearchAnswer | null;
  readonly task: PopupTask | null;
  readonly formats: readonly FormatChoice[];
  readonly actions: PopupActions;
}
