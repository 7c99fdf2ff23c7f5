import type { SavedSearch } from '../../settings/settings.ts';

/** The kept searches as a search box shows and changes them. */
export interface SavedSearches {
  readonly all: readonly SavedSearch[];
  readonly change: (searches: readonly SavedSearch[]) => void;
}

const same = (query: string) => (search: SavedSearch) => search.query.trim() === query.trim();

export function isKept({ all }: SavedSearches, query: string): boolean {
  return all.some(same(query));
}

/** The searches with one more, called what is typed for it, or without it where it is kept. */
export function withSearchToggled({ all }: SavedSearches, query: string): readonly SavedSearch[] {
  const typed = query.trim();
  const others = all.filter((search) => !same(typed)(search));
  return others.length < all.length || typed === '' ? others : [...others, { name: typed, query: typed }];
}
