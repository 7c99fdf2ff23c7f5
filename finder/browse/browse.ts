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
import { type AllFacts, countAll, type FacetValues, numbersOf } from './facts.ts';

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
  const ofAll = countAll(all, values);
  const facets = Object.fromEntries(
    FACETS.map((facet, at) => {
      // What a facet's other values would find: all that only this facet keeps out.
      const isOpen = narrowing.includes(facet) && !NEEDS_ALL.includes(facet);
      const counts = isOpen
        ? countAll(
            found.filter((facts) => pass(facts, facet)),
            values,
          )[at]
        : ofAll[at];
      return [facet, listed(facet, counts ?? new Uint32Array(), values[facet], chosen[facet] ?? [])];
    }),
  ) as Readonly<Record<FacetName, readonly FacetCount[]>>;
  return { papers: inOrder(all, sort, reverse), facets };
}

function passing(facet: FacetName, chosen: Chosen, values: FacetValues): (facts: BrowseFacts) => boolean {
  const wanted = (chosen[facet] ?? []).map((value) => numbersWithin(facet, value, values));
  return (facts) => {
    const isThere = (numbers: ReadonlySet<number>) => numbersOf(facts, facet).some((number) => numbers.has(number));
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

/** The values of a facet that are shown, in order. */
function listed(
  facet: FacetName,
  counts: Uint32Array,
  values: FacetValues,
  chosen: readonly string[],
): readonly FacetCount[] {
  const { names } = values;
  const kept = new Set(chosen.map((value) => values.numberOf(value)));
  const least = BY_VALUE.includes(facet) ? 1 : leastListed(counts);
  const shown: FacetCount[] = [];
  for (let number = 0; number < counts.length; number++) {
    const papers = counts[number] ?? 0;
    if (papers >= least) shown.push({ value: names[number] ?? '', papers });
  }
  for (const number of kept) {
    const papers = counts[number] ?? 0;
    if (papers < least) shown.push({ value: names[number] ?? '', papers });
  }
  const order = BY_VALUE.includes(facet)
    ? (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1)
    : (a: FacetCount, b: FacetCount) => b.papers - a.papers || COLLATOR.compare(a.value, b.value);
  return shown.sort(order).slice(0, VALUES_LISTED);
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
