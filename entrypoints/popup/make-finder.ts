import { Finder } from '../../finder/finder.ts';
import { IndexStore } from '../../finder/index-store.ts';
import { INDEX_NAME, type SavedRows } from '../../finder/read-saved.ts';
import type { Library } from '../../storage/library.ts';

/** What searches the library in this page, from what is saved of its index. */
export function makeFinder(library: Library, saved: Promise<SavedRows | null>): Finder {
  return new Finder(library, new IndexStore(INDEX_NAME, saved));
}
