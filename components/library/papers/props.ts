import type { AnnotationChange } from '../../../papers/annotation.ts';
import type { Paper } from '../../../papers/paper.ts';
import type { Millis, RecordKey, SavedPaper } from '../../../papers/saved.ts';
import type { Tag } from '../../../papers/tag.ts';
import type { BrowseAnswer, BrowseRequest, Chosen, ListOverview, ListQuestion, Sort } from '../../../search/browse.ts';
import type { Hit } from '../../../search/searcher.ts';
import type { SavedSearch } from '../../../settings/settings.ts';
import type { SavedSearches } from '../../search/saved-searches.ts';
import type { CompleteQuery } from '../../search/use-query-completion.ts';
import type { SiteNames } from './facet-words.ts';

/** What of the library is looked at, as the page's address says. */
export interface Looked {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly reverse: boolean;
  /** The paper in the reading pane; null for none. */
  readonly paper: RecordKey | null;
}

/** Something that was done, and how it is taken back. */
export interface Done {
  /** How many papers it was done to. */
  readonly papers: number;
  readonly undo: () => Promise<void>;
}

export type PaperFields = { readonly [Field in keyof Paper]?: Paper[Field] | undefined };

/** What the library's list can have done. Each may fail with a `Failure`. */
export interface PapersActions {
  readonly browse: (request: BrowseRequest) => Promise<BrowseAnswer>;
  readonly overview: (question: ListQuestion) => Promise<ListOverview>;
  /** The last saved ones, at once: what is browsed is known a little later. */
  readonly newest: (limit: number) => Promise<readonly Hit[]>;
  /** How many papers there are; counting takes longer than reading the first. */
  readonly count: () => Promise<number>;
  readonly get: (key: RecordKey) => Promise<SavedPaper | null>;
  readonly complete: CompleteQuery;
  readonly completeTag: (text: string) => Promise<readonly Tag[]>;
  readonly keepSearch: (...search: Parameters<SavedSearches['keep']>) => Promise<void>;
  /** Answers with the record's new `changedAt`. */
  readonly change: (key: RecordKey, change: AnnotationChange) => Promise<Millis>;
  readonly changeEach: (keys: readonly RecordKey[], changes: readonly AnnotationChange[]) => Promise<Done>;
  readonly editPaper: (key: RecordKey, fields: PaperFields) => Promise<Done>;
  readonly trash: (keys: readonly RecordKey[]) => Promise<Done>;
  readonly exportThese: (keys: readonly RecordKey[]) => void;
  readonly open: (url: string) => void;
  /** Writes into the address what is looked at; `step`: going back leads to what was looked at before. */
  readonly address: (looked: Looked, step: boolean) => void;
}

export interface PapersProps {
  /** Goes up whenever the library changed. */
  readonly version: number;
  readonly first: Looked;
  readonly searches: readonly SavedSearch[] | null;
  /** Empty until they are known. */
  readonly siteNames: SiteNames;
  readonly actions: PapersActions;
}
