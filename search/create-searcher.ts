import type { RecordKey, SavedPaper } from '../papers/saved.ts';
import { find } from './engine.ts';
import { LibraryIndex } from './index/library-index.ts';
import type { Searcher } from './searcher.ts';
import { hitsOf } from './show/hits.ts';

/** Searches a fixed list of papers in memory: for small ones, as it indexes all of them first. */
export function createSearcher(papers: readonly SavedPaper[]): Searcher {
  const index = new LibraryIndex();
  index.update(papers);
  const byKey = new Map<RecordKey, SavedPaper>(papers.map((saved) => [saved.key, saved]));
  return {
    search: async (request) => {
      const found = find(index, request, Date.now());
      const hits = hitsOf(found, (key) => byKey.get(key) ?? null);
      return { hits, total: found.total };
    },
  };
}
