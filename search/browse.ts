import type { StringTable } from './index/string-table.ts';
import type { SearchAnswer } from './searcher.ts';

/** What the library can be narrowed by. */
export const FACETS = ['tags', 'status', 'note', 'year', 'venue', 'site', 'author', 'saved'] as const;
export type FacetName = (typeof FACETS)[number];

/**
 * Chosen values by facet. A paper must have all chosen tags and authors, and one of the chosen values of any other facet; a
 * facet that is absent or empty narrows nothing. `status` has `none` too, `note` is `with` or `without`, `saved` a month.
 */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export const SORTS = ['best', 'saved', 'changed', 'read', 'title', 'author', 'year', 'venue'] as const;
/** `best`: as the search ranks; the last saved first where nothing is typed. */
export type Sort = (typeof SORTS)[number];

/** What a list is of, and in which order. */
export interface ListQuestion {
  /** As typed. */
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** The other way round. */
  readonly reverse: boolean;
}

export interface BrowseRequest extends ListQuestion {
  /** Which of all that match are wanted. */
  readonly offset: number;
  readonly limit: number;
}

export interface FacetCount {
  readonly value: string;
  readonly papers: number;
}

export interface BrowseAnswer extends SearchAnswer {
  readonly offset: number;
}

/** What there is to say of all that match, which takes longer than the rows of a window. */
export interface ListOverview {
  /** The key of each paper, in order. */
  readonly keys: StringTable;
  /** Most papers first; months and years the latest first. At most some hundred values each. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
}
