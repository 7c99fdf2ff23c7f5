import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import { idOfText } from '../papers/ids/index.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { tagKey } from '../papers/tag.ts';
import {
  fieldText,
  type Hit,
  type MatchRanges,
  SEARCH_FIELDS,
  type Searcher,
  type SearchField,
  type SearchRequest,
  type TextRange,
} from './searcher.ts';

const WEIGHTS: Readonly<Record<SearchField, number>> = {
  title: 5,
  tags: 4,
  authors: 3,
  note: 3,
  ids: 2,
  venue: 1,
  year: 1,
  abstract: 1,
};

const OPTIONS: IFuseOptions<SavedPaper> = {
  keys: SEARCH_FIELDS.map((field) => ({
    name: field,
    weight: WEIGHTS[field],
    getFn: (saved) => fieldText(saved, field),
  })),
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeMatches: true,
  minMatchCharLength: 2,
  threshold: 0.4,
};

/** Searches a fixed list of papers in memory, with Fuse.js. */
export function createSearcher(papers: readonly SavedPaper[]): Searcher {
  const shown = papers.filter((saved) => saved.trashedAt === undefined).sort((a, b) => b.savedAt - a.savedAt);
  const fuse = new Fuse(shown, OPTIONS);
  return {
    search: async (request) => {
      const hits = findIn(shown, fuse, request.query.trim()).filter(({ saved }) => isWanted(saved, request));
      return { hits: hits.slice(0, request.limit), total: hits.length };
    },
  };
}

function findIn(shown: readonly SavedPaper[], fuse: Fuse<SavedPaper>, query: string): readonly Hit[] {
  if (query === '') return shown.map((saved) => ({ saved, ranges: {} }));
  const id = idOfText(query);
  const named = id === null ? [] : shown.filter(({ paper }) => paper.ids.includes(id));
  if (named.length > 0) return named.map((saved) => ({ saved, ranges: {} }));
  return fuse.search(query).map((result) => ({ saved: result.item, ranges: rangesOf(result) }));
}

function isWanted(saved: SavedPaper, { tags, status }: SearchRequest): boolean {
  const held = new Set(saved.annotation.tags.map(tagKey));
  return tags.every((tag) => held.has(tagKey(tag))) && (status === null || saved.annotation.status === status);
}

function rangesOf({ matches }: FuseResult<SavedPaper>): MatchRanges {
  const ranges: Partial<Record<SearchField, readonly TextRange[]>> = {};
  for (const field of SEARCH_FIELDS) {
    const found = matches?.find(({ key }) => key === field);
    // Fuse's ranges end on their last character.
    if (found) ranges[field] = found.indices.map(([start, last]): TextRange => [start, last + 1]);
  }
  return ranges;
}
