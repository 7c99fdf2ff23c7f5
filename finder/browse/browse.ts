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
import type { AllFacts, FacetValues } from './facts.ts';

/** Of a paper's values of these facets all that are chosen must be there; of the others, one. */
const NEEDS_ALL: readonly FacetName[] = ['tags', 'author'];
/** These are listed by their value, the latest first. */
const BY_VALUE: readonly FacetName[] = ['year', 'saved'];
const VALUES_LISTED = 60;

const COLLATOR = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const byText = (text: (facts: BrowseFacts) => string) => (a: BrowseFacts, b: BrowseFacts) => {
  const [first, second] = [text(a), text(b)];
  // What is not known goes last.
  return Number(first === '') - Number(second === '') || COLLATOR.compare(first, second);
};

const ORDERS: Readonly<Record<Exclude<Sort, 'best'>, (a: BrowseFacts, b: BrowseFacts) => number>> = {
  saved: (a, b) => b.savedAt - a.savedAt,
  changed: (a, b) => b.changedAt - a.changedAt,
  read: (a, b) => b.readAt - a.readAt,
  title: byText(({ title }) => title),
  author: byText(({ author }) => author),
  year: (a, b) => (a.year === b.year ? 0 : a.year < b.year ? 1 : -1),
  venue: byText(({ venue }) => venue),
};

/** The papers that have all that is chosen, in order, and how many would be left by each further value. */
export function browsed(
  found: readonly BrowseFacts[],
  values: AllFacts['values'],
  { chosen, sort, reverse }: BrowseRequest,
) {
  const narrowing = FACETS.filter((facet) => (chosen[facet] ?? []).length > 0);
  const passes = new Map(narrowing.map((facet) => [facet, passing(facet, chosen, values[facet])]));
  const pass = (facts: BrowseFacts, except: FacetName | null) =>
    narrowing.every((facet) => facet === except || passes.get(facet)?.(facts) === true);
  const all = narrowing.length === 0 ? found : found.filter((facts) => pass(facts, null));
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      // What a facet's other values would find: all that only this facet keeps out.
      const isOpen = narrowing.includes(facet) && !NEEDS_ALL.includes(facet);
      const open = isOpen ? found.filter((facts) => pass(facts, facet)) : all;
      return [facet, counted(facet, open, values[facet], chosen[facet] ?? [])];
    }),
  ) as Readonly<Record<FacetName, readonly FacetCount[]>>;
  return { papers: inOrder(all, sort, reverse), facets };
}

function passing(facet: FacetName, chosen: Chosen, values: FacetValues): (facts: BrowseFacts) => boolean {
  const wanted = (chosen[facet] ?? []).map((value) => numbersWithin(facet, value, values));
  return (facts) => {
    const isThere = (numbers: ReadonlySet<number>) => facts.values[facet].some((number) => numbers.has(number));
    return NEEDS_ALL.includes(facet) ? wanted.every(isThere) : wanted.some(isThere);
  };
}

/** A value's number; of a tag with those of all tags below it. */
function numbersWithin(facet: FacetName, value: string, values: FacetValues): ReadonlySet<number> {
  const number = values.numberOf(value);
  if (facet !== 'tags') return new Set([number]);
  const root = `${tagKey(value)}/`;
  return new Set([number, ...values.names.flatMap((name, at) => (tagKey(name).startsWith(root) ? [at] : []))]);
}

function counted(
  facet: FacetName,
  papers: readonly BrowseFacts[],
  values: FacetValues,
  chosen: readonly string[],
): readonly FacetCount[] {
  const { names } = values;
  const counts = countsOf(facet, papers, names.length);
  const kept = new Set(chosen.map((value) => values.numberOf(value)));
  const least = BY_VALUE.includes(facet) ? 1 : leastListed(counts);
  const listed: FacetCount[] = [];
  for (let number = 0; number < counts.length; number++) {
    const papers = counts[number] ?? 0;
    if (papers >= least) listed.push({ value: names[number] ?? '', papers });
  }
  for (const number of kept) {
    const papers = counts[number] ?? 0;
    if (papers < least) listed.push({ value: names[number] ?? '', papers });
  }
  const order = BY_VALUE.includes(facet)
    ? (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1)
    : (a: FacetCount, b: FacetCount) => b.papers - a.papers || COLLATOR.compare(a.value, b.value);
  return listed.sort(order).slice(0, VALUES_LISTED);
}

// Twenty thousand papers at each letter typed: no iterators.
function countsOf(facet: FacetName, papers: readonly BrowseFacts[], values: number): Uint32Array {
  const counts = new Uint32Array(values);
  for (let i = 0; i < papers.length; i++) {
    const numbers = papers[i]?.values[facet] ?? [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return counts;
}

/** The count from which on values are listed: sorting all names of a large library would cost more than finding them. */
function leastListed(counts: Uint32Array): number {
  const some = counts.filter((count) => count > 0);
  if (some.length <= VALUES_LISTED * 2) return 1;
  return some.sort()[some.length - VALUES_LISTED] ?? 1;
}

function inOrder(papers: readonly BrowseFacts[], sort: Sort, reverse: boolean): readonly BrowseFacts[] {
  const sorted = sort === 'best' ? papers : papers.toSorted(ORDERS[sort]);
  return reverse ? sorted.toReversed() : sorted;
}
