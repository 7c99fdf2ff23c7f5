import type { Millis, RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { Tag } from '../../papers/tag.ts';
import type { Searcher } from '../../search/searcher.ts';
import type { Library, TagCount } from '../../storage/library.ts';

/** All of the library in memory, for searching. It follows the library when it is told to, one call after the other. */
export class LibraryCopy {
  readonly #library: Pick<Library, 'newest' | 'changedSince'>;
  readonly #records = new Map<RecordKey, SavedPaper>();
  #latest: Millis | null = null;
  #searcher: Promise<Searcher> | null = null;

  constructor(library: Pick<Library, 'newest' | 'changedSince'>) {
    this.#library = library;
  }

  /** Takes in what changed since the last call; everything at the first. */
  async catchUp(): Promise<void> {
    const before = this.#latest;
    const changed = before === null ? await this.#library.newest() : await this.#library.changedSince(before);
    for (const saved of changed) this.#records.set(saved.key, saved);
    this.#latest = changed.reduce((latest, { changedAt }) => Math.max(latest, changedAt), before ?? 0);
    this.#searcher = null;
  }

  /** How many papers it holds, and their tags, the most used first; those in the trash do not count. */
  describe(): { readonly papers: number; readonly tags: readonly TagCount[] } {
    const kept = [...this.#records.values()].filter((saved) => saved.trashedAt === undefined);
    const uses = new Map<Tag, number>();
    for (const { annotation } of kept) for (const tag of annotation.tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
    const tags = [...uses].map(([tag, papers]): TagCount => ({ tag, papers }));
    return { papers: kept.length, tags: tags.sort((a, b) => b.papers - a.papers || (a.tag < b.tag ? -1 : 1)) };
  }

  /** Searches what is here now. */
  searcher(): Promise<Searcher> {
    this.#searcher ??= searcherOf([...this.#records.values()]);
    return this.#searcher;
  }
}

/** A searcher of a fixed list; its code is loaded when something is first searched. */
export async function searcherOf(papers: readonly SavedPaper[]): Promise<Searcher> {
  const { createSearcher } = await import('../../search/create-searcher.ts');
  return createSearcher(papers);
}
