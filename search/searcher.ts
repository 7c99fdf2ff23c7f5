import type { Status } from '../papers/annotation.ts';
import type { SavedPaper } from '../papers/saved.ts';
import type { Tag } from '../papers/tag.ts';

/** What is searched, each as the one text that `fieldText` gives. */
export const SEARCH_FIELDS = ['title', 'authors', 'tags', 'note', 'venue', 'year', 'ids', 'abstract'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** From the first character to one behind the last, in UTF-16 units of the field's text. */
export type TextRange = readonly [start: number, end: number];

/** What matched, for highlighting: ranges in order, none overlapping. */
export type MatchRanges = Readonly<Partial<Record<SearchField, readonly TextRange[]>>>;

export interface SearchRequest {
  /** As typed. Empty: everything, newest saved first. */
  readonly query: string;
  /** All of them must be there. */
  readonly tags: readonly Tag[];
  /** Any status where null. */
  readonly status: Status | null;
  /** How many hits are wanted. */
  readonly limit: number;
}

export interface Hit {
  readonly saved: SavedPaper;
  readonly ranges: MatchRanges;
  /** Set where `saved` is no record, but what the index alone knows of one: to be looked at, and to be worked on never. */
  readonly unread?: Unread;
}

/** What lines there will be once the record is read. */
export interface Unread {
  readonly note: boolean;
  readonly abstract: boolean;
}

export interface SearchAnswer {
  /** Best first, at most the request's limit. */
  readonly hits: readonly Hit[];
  /** How many papers match in all. */
  readonly total: number;
  /** Set while there are papers that could not be looked at yet: the same request will be answered otherwise. */
  readonly partial?: true;
}

/** An answer as far as it can be given at once. */
export interface Sketch {
  readonly answer: SearchAnswer;
  /** Reads the records that the sketch does without; null where it has them all. */
  readonly finish: (() => Promise<SearchAnswer>) | null;
}

/** Searches what it was given to search; an answer never holds a paper of the trash. */
export interface Searcher {
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
}

const TEXTS: Readonly<Record<SearchField, (saved: SavedPaper) => string>> = {
  title: ({ paper }) => paper.title,
  authors: ({ paper }) => paper.authors.join(', '),
  tags: ({ annotation }) => annotation.tags.join(', '),
  note: ({ annotation }) => annotation.note,
  venue: ({ paper }) => paper.venue ?? '',
  year: ({ paper }) => paper.date?.slice(0, 4) ?? '',
  ids: ({ paper }) => paper.ids.join(' '),
  abstract: ({ paper }) => paper.abstract ?? '',
};

/** The text of a field that ranges point into. */
export function fieldText(saved: SavedPaper, field: SearchField): string {
  return TEXTS[field](saved);
}
