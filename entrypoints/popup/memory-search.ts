import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { find } from '../../search/engine.ts';
import { LibraryIndex } from '../../search/index/library-index.ts';
import type { SearchAnswer, Searcher, SearchRequest } from '../../search/searcher.ts';
import { hitsOf } from '../../search/show/hits.ts';

/** Papers indexed in one go: what takes about twenty milliseconds, so that keys are taken in between. */
const SLICE = 200;

/** Searches papers in memory, and takes in what changes without beginning anew. */
export class MemorySearch implements Searcher {
  readonly #index = new LibraryIndex();
  readonly #records = new Map<RecordKey, SavedPaper>();

  /** Takes in papers as they are now, those of the trash as gone. One call after the other. */
  async update(changed: readonly SavedPaper[]): Promise<void> {
    for (let at = 0; at < changed.length; at += SLICE) {
      const slice = changed.slice(at, at + SLICE);
      for (const saved of slice) this.#records.set(saved.key, saved);
      this.#index.update(slice);
      if (at + SLICE < changed.length) await turn();
    }
    if (!this.#index.worthJoining) return;
    for (const _ of this.#index.joinAll()) await turn();
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const found = find(this.#index, request, Date.now());
    return { hits: hitsOf(found, (key) => this.#records.get(key) ?? null), total: found.total };
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
