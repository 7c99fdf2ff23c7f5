import type { RecordKey } from '../../papers/saved.ts';
import { type BrowseAnswer, type BrowseRequest, FACETS } from '../../search/browse.ts';
import { type Found, type FoundPapers, keyOf, type Ranked, withRanked } from '../../search/engine.ts';
import type { LibraryIndex } from '../../search/index/library-index.ts';
import type { LiveSegment } from '../../search/index/live-segment.ts';
import type { Candidate } from '../../search/rank/candidates.ts';
import type { Hit } from '../../search/searcher.ts';
import { narrowed } from './count.ts';
import { AllFacts } from './facts.ts';
import { listed } from './listed.ts';
import { Sorter } from './sorted.ts';

/** An answer without its window, kept for the next window of the same. */
interface Outcome {
  readonly words: readonly string[];
  readonly papers: readonly Candidate[];
  readonly keys: readonly RecordKey[];
  readonly facets: BrowseAnswer['facets'];
}

interface Kept extends Outcome {
  readonly asked: string;
  readonly segments: readonly LiveSegment[];
}

const EVERYTHING = { tags: [], status: null, limit: Number.POSITIVE_INFINITY } as const;

/** Narrows, counts and sorts a whole library. All that it goes by is in the index; records are read of the papers that are shown. */
export class ListBrowser {
  readonly #show: (found: Pick<FoundPapers, 'best' | 'words'>) => Promise<readonly Hit[]>;
  readonly #facts = new AllFacts();
  readonly #sorter = new Sorter();
  #kept: Kept | null = null;

  constructor(show: (found: Pick<FoundPapers, 'best' | 'words'>) => Promise<readonly Hit[]>) {
    this.#show = show;
  }

  /** To be called when the index changed: the same may be answered otherwise. */
  forget(): void {
    this.#kept = null;
  }

  async browse(index: LibraryIndex, request: BrowseRequest): Promise<BrowseAnswer> {
    const { offset, limit, ...rest } = request;
    const asked = JSON.stringify(rest);
    const kept = this.#kept?.asked === asked ? this.#kept : null;
    // Where no word was looked for there is nothing to tell of the papers of another window.
    const { outcome, window } =
      kept?.words.length === 0
        ? { outcome: kept, window: windowOf(kept, kept.segments, request, () => []) }
        : withRanked(index, { ...EVERYTHING, query: rest.query }, Date.now(), (ranked) => {
            const outcome = kept ?? { asked, segments: ranked.segments, ...this.#counted(ranked, request) };
            return { outcome, window: windowOf(outcome, ranked.segments, request, ranked.termsOf) };
          });
    this.#kept = outcome;
    const shown = await this.#show({ best: window, words: outcome.words });
    const keys = isBest(request) && offset === 0 ? asShown(outcome.keys, shown) : outcome.keys;
    if (this.#kept === outcome) this.#kept = { ...outcome, keys };
    const place = new Map(keys.slice(offset, offset + limit).map((key, at) => [key, at]));
    const placeOf = ({ saved }: Hit) => place.get(saved.key) ?? 0;
    const hits = shown.toSorted((a, b) => placeOf(a) - placeOf(b));
    return { hits, total: outcome.papers.length, offset, keys, facets: outcome.facets };
  }

  #counted({ best, segments, words }: Ranked, { chosen, sort, reverse }: BrowseRequest): Outcome {
    const facts = segments.map(({ segment }) => this.#facts.of(segment));
    const { values } = this.#facts;
    const { papers, counts } = narrowed(best, facts, values, { chosen });
    const facets = Object.fromEntries(
      FACETS.map((facet, at) => [
        facet,
        listed(facet, counts[at] ?? new Uint32Array(), values[facet], chosen[facet] ?? []),
      ]),
    ) as unknown as BrowseAnswer['facets'];
    const inOrder = this.#sorter.sorted(papers, segments, sort, reverse);
    return { words, papers: inOrder, keys: inOrder.map((candidate) => keyOf(segments, candidate)), facets };
  }
}

function isBest({ sort, reverse }: BrowseRequest): boolean {
  return sort === 'best' && !reverse;
}

/** Keys whose first are in the order of the hits: those that were equally good are put in order when they are shown. */
function asShown(keys: readonly RecordKey[], shown: readonly Hit[]): readonly RecordKey[] {
  const first = new Set(shown.map(({ saved }) => saved.key));
  const holes = keys.slice(0, first.size).some((key) => !first.has(key));
  return holes ? keys : [...first, ...keys.slice(first.size)];
}

function windowOf(
  { papers }: Outcome,
  segments: readonly LiveSegment[],
  { offset, limit }: BrowseRequest,
  termsOf: Ranked['termsOf'],
): readonly Found[] {
  return papers.slice(offset, offset + limit).map((candidate) => ({
    key: keyOf(segments, candidate),
    terms: termsOf(candidate),
    tier: candidate.tier,
    score: candidate.score,
  }));
}
