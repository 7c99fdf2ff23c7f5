import { tagKey } from '../../papers/tag.ts';
import {
  type BrowseFacts,
  type BrowseRequest,
  type Chosen,
  FACETS,
  type FacetCount,
  type FacetName,
  type Sort,
} from '../../search/browse.ts';
import { VALUES } from './facts.ts';

/** Of a paper's values of these facets all that are chosen must be there; of the others, one. */
const NEEDS_ALL: readonly FacetName[] = ['tags', 'author'];
/** These are listed by their value, the latest first. */
const BY_VALUE: readonly FacetName[] = ['year', 'saved'];
const VALUES_LISTED = 200;

const COLLATOR = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const byText = (text: (facts: BrowseFacts) => string) => (a: BrowseFacts, b: BrowseFacts) => {
  const [first, second] = [text(a), text(b)];
  // What is not known goes last, whichever way.
  return Number(first === '') - Number(second === '') || COLLATOR.compare(first, second);
};

const ORDERS: Readonly<Record<Exclude<Sort, 'best'>, (a: BrowseFacts, b: BrowseFacts) => number>> = {
  saved: (a, b) => b.savedAt - a.savedAt,
  changed: (a, b) => b.changedAt - a.changedAt,
  read: (a, b) => b.readAt - a.readAt,
  title: byText(({ title }) => title),
  author: byText(({ authors }) => authors[0]?.split(' ').at(-1) ?? ''),
  year: (a, b) => COLLATOR.compare(b.year, a.year),
  venue: byText(({ venue }) => venue),
};

/** The papers that have all that is chosen, in order, and how many would be left by each further value. */
export function browsed(found: readonly BrowseFacts[], { chosen, sort, reverse }: BrowseRequest) {
  const passes = FACETS.map((facet) => passing(facet, chosen));
  const missed = found.map((facts) => passes.flatMap((pass, at) => (pass(facts) ? [] : [at])));
  const all = found.filter((_, at) => missed[at]?.length === 0);
  const facets = Object.fromEntries(
    FACETS.map((facet, which) => {
      // What a facet's other values would find: all that only this facet keeps out.
      const open = NEEDS_ALL.includes(facet)
        ? all
        : found.filter((_, at) => missed[at]?.every((other) => other === which) === true);
      return [facet, counted(facet, open, chosen[facet] ?? [])];
    }),
  ) as Readonly<Record<FacetName, readonly FacetCount[]>>;
  return { papers: inOrder(all, sort, reverse), facets };
}

function passing(facet: FacetName, chosen: Chosen): (facts: BrowseFacts) => boolean {
  const wanted = (chosen[facet] ?? []).map((value) => keyOf(facet, value));
  if (wanted.length === 0) return () => true;
  return (facts) => {
    const has = VALUES[facet](facts).map((value) => keyOf(facet, value));
    const isThere = (value: string) =>
      has.includes(value) || (facet === 'tags' && has.some((tag) => tag.startsWith(`${value}/`)));
    return NEEDS_ALL.includes(facet) ? wanted.every(isThere) : wanted.some(isThere);
  };
}

function keyOf(facet: FacetName, value: string): string {
  return facet === 'tags' ? tagKey(value) : value;
}

function counted(facet: FacetName, papers: readonly BrowseFacts[], chosen: readonly string[]): readonly FacetCount[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const facts of papers) for (const value of VALUES[facet](facts)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts].map(([value, papers]) => ({ value, papers }));
  const order = BY_VALUE.includes(facet)
    ? (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1)
    : (a: FacetCount, b: FacetCount) => b.papers - a.papers || COLLATOR.compare(a.value, b.value);
  return all.sort(order).slice(0, VALUES_LISTED);
}

function inOrder(papers: readonly BrowseFacts[], sort: Sort, reverse: boolean): readonly BrowseFacts[] {
  const sorted = sort === 'best' ? papers : papers.toSorted(ORDERS[sort]);
  return reverse ? sorted.toReversed() : sorted;
}
