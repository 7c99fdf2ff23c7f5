import type { SavedSearch } from '../../settings/settings.ts';

/** The kept searches as a search box shows and changes them. */
export interface SavedSearches {
  readonly all: readonly SavedSearch[];
  /** Keeps a search from now on, or lets go of it. */
  readonly keep: (query: string, kept: boolean) => void;
}

const same = (query: string) => (search: SavedSearch) => search.query.trim() === query.trim();

export function isKept({ all }: SavedSearches, query: string): boolean {
  return all.some(same(query));
}

/** The searches with one more at their end, called what is typed for it, or without it; the others, and one that is kept already, as they are. */
export function withSearchKept(all: readonly SavedSearch[], query: string, kept: boolean): readonly SavedSearch[] {
  const typed = query.trim();
  if (typed === '') return all;
  if (!kept) return all.filter((search) => !same(typed)(search));
  return all.some(same(typed)) ? all : [...all, { name: typed, query: typed }];
}
