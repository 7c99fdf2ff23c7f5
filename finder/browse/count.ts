import { tagKey } from '../../papers/tag.ts';
import { type Chosen, FACETS, type FacetName } from '../../search/browse.ts';
import type { Candidate } from '../../search/rank/candidates.ts';
import { type AllValues, type FacetValues, facetOf, numberOf, type SegmentFacts } from './facts.ts';

/** Of a paper's values of these facets all that are chosen must be there; of the others, one. */
const NEEDS_ALL: readonly FacetName[] = ['tags', 'author'];

/** What a paper must have: one of these values of a facet. */
export interface Condition {
  readonly facet: number;
  readonly numbers: ReadonlySet<number>;
}

export function conditionsOf(chosen: Chosen, values: AllValues): readonly Condition[] {
  return FACETS.flatMap((facet, at): readonly Condition[] => {
    const wanted = (chosen[facet] ?? []).map((value) => numbersWithin(facet, value, values[facet]));
    if (wanted.length === 0) return [];
    if (NEEDS_ALL.includes(facet)) return wanted.map((numbers) => ({ facet: at, numbers }));
    return [{ facet: at, numbers: new Set(wanted.flatMap((numbers) => [...numbers])) }];
  });
}

/** The papers that have all that is chosen, in their order. */
export function narrowed(
  found: readonly Candidate[],
  facts: readonly SegmentFacts[],
  conditions: readonly Condition[],
): readonly Candidate[] {
  if (conditions.length === 0) return found;
  return found.filter(({ segment, doc }) => unmet(conditions, facts[segment] as SegmentFacts, doc) === NONE);
}

/** For each of `FACETS`, how many papers would be left by each value, by its number. */
export function counted(
  found: readonly Candidate[],
  facts: readonly SegmentFacts[],
  values: AllValues,
  conditions: readonly Condition[],
): readonly Uint32Array[] {
  const counts = FACETS.map((facet) => new Uint32Array(values[facet].names.length));
  for (const { segment, doc } of found) {
    const of = facts[segment] as SegmentFacts;
    const missing = unmet(conditions, of, doc);
    if (missing === NONE) count(counts, of, doc, ALL_FACETS);
    else if (missing !== SEVERAL) count(counts, of, doc, openFacet(conditions[missing] as Condition));
  }
  return counts;
}

const ALL_FACETS = -1;
const NO_FACET = -2;

function count(counts: readonly Uint32Array[], { starts, codes }: SegmentFacts, doc: number, only: number): void {
  if (only === NO_FACET) return;
  const to = starts[doc + 1] ?? 0;
  for (let at = starts[doc] ?? 0; at < to; at++) {
    const code = codes[at] ?? 0;
    const facet = facetOf(code);
    const of = counts[facet];
    if (of && (only === ALL_FACETS || only === facet)) of[numberOf(code)] = (of[numberOf(code)] ?? 0) + 1;
  }
}

/** The facet of a condition that alone keeps a paper out, where another of its values would let it in. */
function openFacet({ facet }: Condition): number {
  return NEEDS_ALL.includes(FACETS[facet] as FacetName) ? NO_FACET : facet;
}

const NONE = -1;
const SEVERAL = -2;

/** Which condition a paper does not meet. */
function unmet(conditions: readonly Condition[], { starts, codes }: SegmentFacts, doc: number): number {
  const [from, to] = [starts[doc] ?? 0, starts[doc + 1] ?? 0];
  let missing = NONE;
  for (let i = 0; i < conditions.length; i++) {
    const { facet, numbers } = conditions[i] as Condition;
    let isMet = false;
    for (let at = from; at < to && !isMet; at++) {
      const code = codes[at] ?? 0;
      isMet = facetOf(code) === facet && numbers.has(numberOf(code));
    }
    if (isMet) continue;
    if (missing !== NONE) return SEVERAL;
    missing = i;
  }
  return missing;
}

/** A value's number; of a tag with those of all tags below it. */
function numbersWithin(facet: FacetName, value: string, values: FacetValues): ReadonlySet<number> {
  const number = values.numberOf(value);
  if (facet !== 'tags') return new Set([number]);
  const root = `${tagKey(value)}/`;
  return new Set([number, ...values.names.flatMap((name, at) => (tagKey(name).startsWith(root) ? [at] : []))]);
}
