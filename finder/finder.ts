import { isKept, type Millis, type RecordKey, type SavedPaper } from '../papers/saved.ts';
import type { BrowseAnswer, BrowseRequest, ListOverview, ListQuestion } from '../search/browse.ts';
import { type FoundPapers, find } from '../search/engine.ts';
import { titleAt } from '../search/index/columns.ts';
import { LibraryIndex } from '../search/index/library-index.ts';
import { lastNameAt } from '../search/index/name-reader.ts';
import { SegmentBuilder } from '../search/index/segment-builder.ts';
import { namesLike } from '../search/name-counts.ts';
import { othersTurn } from '../search/others-turn.ts';
import { type Completion, complete, type NameCount } from '../search/query/complete.ts';
import { REHEARSED, rehearsal, WORTH_REHEARSING } from '../search/rehearsal.ts';
import type { Hit, SearchAnswer, SearchRequest, Sketch, Unread } from '../search/searcher.ts';
import { hitsOf } from '../search/show/hits.ts';
import { paperOf, unreadOf } from '../search/show/unread.ts';
import type { Library } from '../storage/library.ts';
import { ListBrowser } from './browse/list-browser.ts';
import { inSlices } from './in-slices.ts';
import type { IndexStore } from './index-store.ts';
import { RecordCache } from './record-cache.ts';

/** Papers read from the library at a time while the index is built. */
const PAGE = 250;
/** The first segment of a new index is ready soon; each later one is twice as large. */
const FIRST_SEGMENT = 500;
/** What is seen of an answer without scrolling. */
const SHOWN = 10;

/** What the finder needs of the library. */
export type FoundLibrary = Pick<Library, 'getEach' | 'page' | 'changedSince' | 'latestChange' | 'count'>;

/** Searches the library with an index that it loads, builds and keeps up with the library. */
export class Finder {
  readonly #library: FoundLibrary;
  readonly #store: IndexStore;
  readonly #cache: RecordCache;
  readonly #list: ListBrowser;
  #index = new LibraryIndex();
  #latest: Millis = 0;
  #unsaved = 0;
  /** Records that the library counts and steps over: see `storage/whole-rows.ts`. */
  #unreadable = 0;

  constructor(library: FoundLibrary, store: IndexStore) {
    this.#library = library;
    this.#store = store;
    this.#cache = new RecordCache(library);
    this.#list = new ListBrowser((found) => this.#show(found));
  }

  /** Loads the saved index and takes in what changed since: it can be asked from now on. Answers false where there is none, or where that is more than `most` papers. */
  async load(most = Number.POSITIVE_INFINITY): Promise<boolean> {
    const saved = await this.#store.load();
    if (saved === null) return false;
    this.#index = saved.index;
    this.#latest = saved.latest;
    this.#unreadable = saved.unreadable;
    return (await this.catchUp(most)) !== null;
  }

  /** How many papers were taken in since the index was loaded or saved. */
  get unsaved(): number {
    return this.#unsaved;
  }

  /** False where records are gone altogether, which no change tells: the index has to be built anew. */
  async isWhole(): Promise<boolean> {
    return this.#index.papers + this.#unreadable === (await this.#library.count());
  }

  /** Builds the index anew, in slices. `onMore` is called each time when more papers can be found. */
  async build(onMore: () => void): Promise<void> {
    const index = new LibraryIndex();
    this.#index = index;
    // What changes while it is being read is taken in at the end, whichever state of it was read.
    this.#latest = await this.#library.latestChange();
    let builder = new SegmentBuilder();
    let size = FIRST_SEGMENT;
    for (let page = await this.#library.page(null, PAGE); page.length > 0; ) {
      await inSlices(addAll(builder, page));
      const last = page.at(-1);
      page = last ? await this.#library.page(last.key, PAGE) : [];
      if (builder.papers < size && page.length > 0) continue;
      index.adopt(await inSlices(builder.build()));
      builder = new SegmentBuilder();
      size *= 2;
      onMore();
    }
    await inSlices(index.joinAll());
    await this.catchUp();
    this.#unreadable = (await this.#library.count()) - index.papers;
  }

  /** Takes in what changed in the library. Answers whether anything did; null, and takes in nothing, where that is more than `most` papers. */
  async catchUp(most = Number.POSITIVE_INFINITY): Promise<boolean | null> {
    const changed = await this.#library.changedSince(this.#latest + 1, most + 1);
    if (changed.length > most) return null;
    await inSlices(this.#index.updateInSteps(changed));
    this.#cache.forget(changed.map(({ key }) => key));
    this.#list.forget();
    this.#unsaved += changed.length;
    for (const saved of changed) this.#latest = Math.max(this.#latest, saved.changedAt);
    return changed.length > 0;
  }

  /** Joins the index's segments where that pays, in slices, and saves what is not saved yet. */
  async tidy(): Promise<void> {
    if (this.#index.worthJoining) await inSlices(this.#index.joinAll());
    await this.#store.save({ index: this.#index, latest: this.#latest, unreadable: this.#unreadable });
    this.#unsaved = 0;
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const found = find(this.#index, request, Date.now());
    return { hits: await this.#show(found), total: found.total };
  }

  /** The answer as far as the index and the records at hand have it, in one go: what `search` would answer, but for texts that are not read yet. */
  sketch(request: SearchRequest): Sketch {
    const found = find(this.#index, request, Date.now());
    const unread = new Map<RecordKey, Unread>();
    const { total } = found;
    const hits = hitsOf(found, (key, terms) => {
      const saved = this.#cache.peek(key);
      const glimpse = saved ? null : this.#index.glimpse(key);
      if (glimpse) unread.set(key, unreadOf(glimpse, terms));
      return glimpse ? paperOf(glimpse) : saved;
    });
    return {
      answer: { hits: hits.map((hit) => withUnread(hit, unread.get(hit.saved.key))), total },
      finish: unread.size === 0 ? null : async () => ({ hits: await this.#show(found), total }),
    };
  }

  /**
   * Searches as readers type, for papers of the library and to no end but that what does it is compiled before the first key.
   * Each query lets others have their turn; no further one begins when `mayGoOn` says no.
   */
  async rehearse(mayGoOn: () => boolean): Promise<void> {
    if (this.#index.papers < WORTH_REHEARSING) return;
    const [{ segment } = { segment: null }] = this.#index.segments.toSorted((a, b) => b.segment.docs - a.segment.docs);
    for (let turn = 0; segment && turn < REHEARSED && mayGoOn(); turn++) {
      const doc = Math.floor((turn * segment.docs) / REHEARSED);
      const query = rehearsal(titleAt(segment, doc), lastNameAt(segment, doc), turn);
      await this.search({ query, tags: [], status: null, limit: SHOWN });
      await othersTurn();
    }
  }

  browse(request: BrowseRequest): Promise<BrowseAnswer> {
    return this.#list.browse(this.#index, request);
  }

  overview(question: ListQuestion): ListOverview {
    return this.#list.overview(this.#index, question);
  }

  async #show(found: Pick<FoundPapers, 'best' | 'words'>): Promise<readonly Hit[]> {
    const records = await this.#cache.fetch(found.best.map(({ key }) => key));
    return hitsOf(found, (key) => records.get(key) ?? null);
  }

  complete(text: string, caret: number): readonly Completion[] {
    return complete(text, caret, (field, typed, limit) => namesLike(this.#index, field, typed, limit));
  }

  /** All tags, most papers first. */
  tags(): readonly NameCount[] {
    return namesLike(this.#index, 'tag', '', Number.POSITIVE_INFINITY);
  }
}

function withUnread(hit: Hit, unread: Unread | undefined): Hit {
  return unread ? { ...hit, unread } : hit;
}

function* addAll(builder: SegmentBuilder, papers: readonly SavedPaper[]) {
  for (const saved of papers) {
    if (isKept(saved)) builder.add(saved);
    yield;
  }
}
