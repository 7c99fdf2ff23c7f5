import type { Detail, FailureCode } from '../failures/failure.ts';
import type { BrowseAnswer, BrowseRequest, ListOverview, ListQuestion } from '../search/browse.ts';
import type { Completion, NameCount } from '../search/query/complete.ts';
import type { SearchAnswer, SearchRequest } from '../search/searcher.ts';

/** What a page asks of the worker. `id` is the page's own, and comes back with the answer. */
export type Question =
  | { readonly id: number; readonly call: 'search'; readonly request: SearchRequest }
  | { readonly id: number; readonly call: 'browse'; readonly request: BrowseRequest }
  | { readonly id: number; readonly call: 'overview'; readonly question: ListQuestion }
  | { readonly id: number; readonly call: 'complete'; readonly text: string; readonly caret: number }
  | { readonly id: number; readonly call: 'tags' };

export type Answer = SearchAnswer | BrowseAnswer | ListOverview | readonly Completion[] | readonly NameCount[];

/** What the worker says: an answer, that a question failed, or that questions may be answered otherwise from now on. */
export type Reply =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly code: FailureCode | null; readonly detail: Detail }
  | { readonly kind: 'changed' };
