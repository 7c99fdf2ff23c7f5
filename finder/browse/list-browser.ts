import {
  type BrowseAnswer,
  type BrowseRequest,
  FACETS,
  type ListOverview,
  type ListQuestion,
} from '../../search/browse.ts';
import { type Found, type FoundPapers, keyOf, type Ranked, withRanked } from '../../search/engine.ts';
import type { LibraryIndex } from '../../search/index/library-index.ts';
import type { LiveSegment } from '../../search/index/live-segment.ts';
import type { Candidate } from '../../search/rank/candidates.ts';
import type { Hit } from '../../search/searcher.ts';
import { type Condition, conditionsOf, counted, narrowed } from './count.ts';
import { AllFacts, type SegmentFacts } from './facts.ts';
import { keyTable } from './key-table.ts';
import { listed } from './listed.ts';
import { Sorter } from './sorted.ts';

/** What was found for a question, kept for the next window of the same and for its overview. */
interface Outcome {
  readonly asked: string;
  readonly segments: readonly LiveSegment[];
  readonly words: readonly string[];
  /** As they were found: neither narrowed nor sorted. */
  readonly found: readonly Candidate[];
  /** In the order of the list. */
  readonly papers: readonly Candidate[];
  readonly total: number;
}

/** To put all of a large library in order takes longer than to find the best: those that are asked for first are not kept waiting. */
const FIRST = 300;

/** Narrows, counts and sorts a whole library. All that it goes by is in the index; records are read of the papers that are shown. */
export class ListBrowser {
  readonly #show: (found: Pick<FoundPapers, 'best' | 'words'>) => Promise<readonly Hit[]>;
  readonly #facts = new AllFacts();
  readonly #sorter = new Sorter();
  #kept: Outcome | null = null;

  constructor(show: (found: Pick<FoundPapers, 'best' | 'words'>) => Promise<readonly Hit[]>) {
    this.#show = show;
  }

  /** To be called when the index changed: the same may be answered otherwise. */
  forget(): void {
    this.#kept = null;
  }

  async browse(index: LibraryIndex, request: BrowseRequest): Promise<BrowseAnswer> {
    const { offset, limit } = request;
    const { outcome, window } = this.#found(index, request);
    this.#kept = outcome;
    const shown = await this.#show({ best: window, words: outcome.words });
    const isInOrderOfShowing = isBest(request) && offset === 0;
    if (isInOrderOfShowing && this.#kept === outcome) this.#kept = asShown(outcome, window, shown);
    const place = new Map(window.map(({ key }, at) => [key, at]));
    const placeOf = ({ saved }: Hit) => place.get(saved.key) ?? limit;
    const hits = isInOrderOfShowing ? shown : shown.toSorted((a, b) => placeOf(a) - placeOf(b));
    return { hits, total: outcome.total, offset };
  }

  overview(index: LibraryIndex, question: ListQuestion): ListOverview {
    const outcome = this.#whole(index, question);
    this.#kept = outcome;
    const { facts, conditions } = this.#conditions(outcome, question);
    const { values } = this.#facts;
    const counts = counted(outcome.found, facts, values, conditions);
    const facets = Object.fromEntries(
      FACETS.map((facet, at) => [
        facet,
        listed(facet, counts[at] ?? new Uint32Array(), values[facet], question.chosen[facet] ?? []),
      ]),
    ) as unknown as ListOverview['facets'];
    return { keys: keyTable(outcome.papers, outcome.segments), facets };
  }

  #found(index: LibraryIndex, request: BrowseRequest): { outcome: Outcome; window: readonly Found[] } {
    const { offset, limit } = request;
    const kept = this.#keptFor(request);
    const reaches = kept !== null && (isWhole(kept) || kept.papers.length >= offset + limit);
    // Where no word was looked for there is nothing to tell of the papers of another window.
    if (reaches && kept.words.length === 0) return { outcome: kept, window: windowOf(kept, request, () => []) };
    const enough = takesAll(request) || offset + limit > FIRST ? Number.POSITIVE_INFINITY : FIRST;
    return ranked(index, request.query, reaches ? FIRST : enough, (found) => {
      const outcome = reaches ? kept : this.#outcome(found, request);
      return { outcome, window: windowOf(outcome, request, found.termsOf) };
    });
  }

  #whole(index: LibraryIndex, question: ListQuestion): Outcome {
    const kept = this.#keptFor(question);
    if (kept !== null && isWhole(kept)) return kept;
    return ranked(index, question.query, Number.POSITIVE_INFINITY, (found) => this.#outcome(found, question));
  }

  /** What was found in the order of the list; what was shown already stays where it was. */
  #outcome({ segments, best, total, words }: Ranked, question: ListQuestion): Outcome {
    const outcome = { asked: askedBy(question), segments, words, found: best, papers: best, total };
    if (!takesAll(question)) {
      const kept = this.#keptFor(question);
      return kept?.segments === segments ? { ...outcome, papers: startingAs(kept.papers, best) } : outcome;
    }
    const { facts, conditions } = this.#conditions(outcome, question);
    const papers = narrowed(best, facts, conditions);
    const inOrder = this.#sorter.sorted(papers, segments, question.sort, question.reverse);
    return { ...outcome, papers: inOrder, total: papers.length };
  }

  #conditions(
    { segments }: Pick<Outcome, 'segments'>,
    { chosen }: ListQuestion,
  ): { readonly facts: readonly SegmentFacts[]; readonly conditions: readonly Condition[] } {
    const facts = segments.map(({ segment }) => this.#facts.of(segment));
    return { facts, conditions: conditionsOf(chosen, this.#facts.values) };
  }

  #keptFor(question: ListQuestion): Outcome | null {
    return this.#kept?.asked === askedBy(question) ? this.#kept : null;
  }
}

function ranked<Result>(index: LibraryIndex, query: string, limit: number, use: (ranked: Ranked) => Result): Result {
  return withRanked(index, { query, tags: [], status: null, limit }, Date.now(), use);
}

function askedBy({ query, chosen, sort, reverse }: ListQuestion): string {
  return JSON.stringify([query, chosen, sort, reverse]);
}

function isBest({ sort, reverse }: ListQuestion): boolean {
  return sort === 'best' && !reverse;
}

/** Whether which papers are the first is known only once all are. */
function takesAll(question: ListQuestion): boolean {
  return !isBest(question) || Object.values(question.chosen).some((values) => values.length > 0);
}

function isWhole({ papers, total }: Outcome): boolean {
  return papers.length === total;
}

/** The same papers, those of the window in the order that they were shown in: which of equally good ones is better, a look at their records tells. */
function asShown(outcome: Outcome, window: readonly Found[], shown: readonly Hit[]): Outcome {
  const place = new Map(shown.map(({ saved }, at) => [saved.key, at]));
  const placeOf = (at: number) => place.get(window[at]?.key as Found['key']) ?? window.length;
  const order = [...window.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  const first = order.map((at) => outcome.papers[at] as Candidate);
  return { ...outcome, papers: [...first, ...outcome.papers.slice(first.length)] };
}

/** All papers, those first that stood first. */
function startingAs(first: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  const idOf = ({ segment, doc }: Candidate) => segment * 2 ** 32 + doc;
  const ids = new Set(first.map(idOf));
  return [...first, ...all.filter((candidate) => !ids.has(idOf(candidate)))];
}

function windowOf(
  { papers, segments }: Outcome,
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
