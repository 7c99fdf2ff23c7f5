import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { BrowseAnswer, BrowseFacts, BrowseRequest } from '../../search/browse.ts';
import type { Found, FoundPapers } from '../../search/engine.ts';
import type { Steps } from '../../search/index/steps.ts';
import type { Hit } from '../../search/searcher.ts';
import type { FoundLibrary } from '../finder.ts';
import { inSlices } from '../in-slices.ts';
import { browsed } from './browse.ts';
import { AllFacts } from './facts.ts';

const PAGE = 500;
const PAPERS_A_STEP = 50;

/** What it needs of the finder beside it. */
export interface Finding {
  readonly findAll: (query: string) => FoundPapers;
  readonly show: (found: FoundPapers) => Promise<readonly Hit[]>;
}

/** An answer without its window, kept for the next window of the same. */
interface Kept {
  readonly asked: string;
  readonly found: FoundPapers;
  readonly outcome: ReturnType<typeof browsed>;
}

/** Narrows, counts and sorts a whole library; it reads all records once, at the first question. */
export class ListBrowser {
  readonly #library: FoundLibrary;
  readonly #finding: Finding;
  readonly #facts = new AllFacts();
  #loading: Promise<void> | null = null;
  #kept: Kept | null = null;

  constructor(library: FoundLibrary, finding: Finding) {
    this.#library = library;
    this.#finding = finding;
  }

  /** Takes in records that changed; nothing before the first question, which reads them all. */
  take(changed: readonly SavedPaper[]): void {
    this.#kept = null;
    if (this.#loading) this.#facts.take(changed);
  }

  async browse(request: BrowseRequest): Promise<BrowseAnswer> {
    this.#loading ??= this.#load();
    await this.#loading;
    const { found, outcome } = this.#answer(request);
    const { offset, limit } = request;
    const window = foundOf(
      outcome.papers.slice(offset, offset + limit).map(({ key }) => key),
      found,
    );
    return {
      hits: await this.#finding.show({ ...found, best: window }),
      total: outcome.papers.length,
      offset,
      keys: outcome.papers.map(({ key }) => key),
      facets: outcome.facets,
    };
  }

  #answer(request: BrowseRequest): Kept {
    const { offset: _, limit: __, ...rest } = request;
    const asked = JSON.stringify(rest);
    if (this.#kept?.asked === asked) return this.#kept;
    const found = this.#finding.findAll(request.query);
    const known = found.best.flatMap(({ key }): readonly BrowseFacts[] => {
      const facts = this.#facts.get(key);
      return facts ? [facts] : [];
    });
    this.#kept = { asked, found, outcome: browsed(known, this.#facts.values, request) };
    return this.#kept;
  }

  async #load(): Promise<void> {
    for (let page = await this.#library.page(null, PAGE); page.length > 0; ) {
      await inSlices(this.#takeInSteps(page));
      const last = page.at(-1);
      page = last ? await this.#library.page(last.key, PAGE) : [];
    }
  }

  *#takeInSteps(papers: readonly SavedPaper[]): Steps<void> {
    for (let at = 0; at < papers.length; at += PAPERS_A_STEP) {
      this.#facts.take(papers.slice(at, at + PAPERS_A_STEP));
      yield;
    }
  }
}

/** What was found of a few of many papers, in their order. */
function foundOf(keys: readonly RecordKey[], { best }: FoundPapers): readonly Found[] {
  const wanted = new Set(keys);
  const byKey = new Map(best.filter(({ key }) => wanted.has(key)).map((one) => [one.key, one]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
