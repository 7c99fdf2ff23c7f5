import type { Millis, RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { Tag } from '../../papers/tag.ts';
import type { SearchAnswer, SearchRequest } from '../../search/searcher.ts';
import type { Library, TagCount } from '../../storage/library.ts';

/** All of the library in memory, for searching. It follows the library when it is told to, one call after the other. */
export class LibraryCopy {
  readonly #library: Pick<Library, 'newest' | 'changedSince'>;
  readonly #tags = new Map<RecordKey, readonly Tag[]>();
  /** Its code is loaded beside the papers: the first ones are on the screen without it. */
  readonly #search = import('./memory-search.ts').then(({ MemorySearch }) => new MemorySearch());
  #latest: Millis | null = null;

  constructor(library: Pick<Library, 'newest' | 'changedSince'>) {
    this.#library = library;
  }

  /** Takes in what changed since the last call; everything at the first. */
  async catchUp(): Promise<void> {
    const before = this.#latest;
    const changed = before === null ? await this.#library.newest() : await this.#library.changedSince(before);
    await (await this.#search).update(changed);
    for (const saved of changed) this.#noteTags(saved);
    this.#latest = changed.reduce((latest, { changedAt }) => Math.max(latest, changedAt), before ?? 0);
  }

  /** How many papers it holds, and their tags, the most used first; those in the trash do not count. */
  describe(): { readonly papers: number; readonly tags: readonly TagCount[] } {
    const uses = new Map<Tag, number>();
    for (const tags of this.#tags.values()) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
    const counts = [...uses].map(([tag, papers]): TagCount => ({ tag, papers }));
    return {
      papers: this.#tags.size,
      tags: counts.sort((a, b) => b.papers - a.papers || (a.tag < b.tag ? -1 : 1)),
    };
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    return (await this.#search).search(request);
  }

  #noteTags({ key, annotation, trashedAt }: SavedPaper): void {
    if (trashedAt === undefined) this.#tags.set(key, annotation.tags);
    else this.#tags.delete(key);
  }
}
