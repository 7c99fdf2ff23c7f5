import { tagKey } from '../../papers/tag.ts';
import { type BrowseRequest, FACETS, type FacetName } from '../../search/browse.ts';
import type { Candidate } from '../../search/rank/candidates.ts';
import { type AllValues, type FacetValues, facetOf, numberOf, type SegmentFacts } from './facts.ts';

/** Of a paper's values of these facets all that are chosen must be there; of the others, one. */
const NEEDS_ALL: readonly FacetName[] = ['tags', 'author'];
/** So many conditions are looked at, one bit each. */
const MOST = 31;

/** What a paper must have: one of these values of a facet. */
interface Condition {
  readonly facet: number;
  readonly numbers: ReadonlySet<number>;
}

export interface Narrowed {
  /** The papers that have all that is chosen, in their order. */
  readonly papers: readonly Candidate[];
  /** For each of `FACETS`, how many papers would be left by each value, by its number. */
  readonly counts: readonly Uint32Array[];
}

/** Narrows papers to what is chosen, and counts what each further value would leave: each paper is gone to once. */
export function narrowed(
  found: readonly Candidate[],
  facts: readonly SegmentFacts[],
  values: AllValues,
  { chosen }: Pick<BrowseRequest, 'chosen'>,
): Narrowed {
  const conditions = conditionsOf(chosen, values);
  const counts = FACETS.map((facet) => new Uint32Array(values[facet].names.length));
  const papers: Candidate[] = [];
  for (const candidate of found) {
    const { starts, codes } = facts[candidate.segment] as SegmentFacts;
    const [from, to] = [starts[candidate.doc] ?? 0, starts[candidate.doc + 1] ?? 0];
    const failed = conditions.length === 0 ? 0 : failing(conditions, codes, from, to);
    if (failed === 0) papers.push(candidate);
    const only = failed === 0 ? ALL_FACETS : openFacet(conditions, failed);
    if (only !== NO_FACET) count(counts, codes, from, to, only);
  }
  return { papers, counts };
}

const ALL_FACETS = -1;
const NO_FACET = -2;

function count(counts: readonly Uint32Array[], codes: Uint32Array, from: number, to: number, only: number): void {
  for (let at = from; at < to; at++) {
    const code = codes[at] ?? 0;
    const facet = facetOf(code);
    const of = counts[facet];
    if (of && (only === ALL_FACETS || only === facet)) of[numberOf(code)] = (of[numberOf(code)] ?? 0) + 1;
  }
}

/** The facet that alone keeps a paper out, where another of its values would let it in. */
function openFacet(conditions: readonly Condition[], failed: number): number {
  if ((failed & (failed - 1)) !== 0) return NO_FACET;
  const facet = conditions[31 - Math.clz32(failed)]?.facet ?? NO_FACET;
  return NEEDS_ALL.includes(FACETS[facet] as FacetName) ? NO_FACET : facet;
}

/** A bit for each condition that a paper's codes do not meet. */
function failing(conditions: readonly Condition[], codes: Uint32Array, from: number, to: number): number {
  let failed = 0;
  for (let i = 0; i < conditions.length; i++) {
    const { facet, numbers } = conditions[i] as Condition;
    let isMet = false;
    for (let at = from; at < to && !isMet; at++) {
      const code = codes[at] ?? 0;
      isMet = facetOf(code) === facet && numbers.has(numberOf(code));
    }
    if (!isMet) failed |= 1 << i;
  }
  return failed;
}

function conditionsOf(chosen: BrowseRequest['chosen'], values: AllValues): readonly Condition[] {
  const conditions = FACETS.flatMap((facet, at): readonly Condition[] => {
    const wanted = (chosen[facet] ?? []).map((value) => numbersWithin(facet, value, values[facet]));
    if (wanted.length === 0) return [];
    if (NEEDS_ALL.includes(facet)) return wanted.map((numbers) => ({ facet: at, numbers }));
    return [{ facet: at, numbers: new Set(wanted.flatMap((numbers) => [...numbers])) }];
  });
  return conditions.slice(0, MOST);
}

/** A value's number; of a tag with those of all tags below it. */
function numbersWithin(facet: FacetName, value: string, values: FacetValues): ReadonlySet<number> {
  const number = values.numberOf(value);
  if (facet !== 'tags') return new Set([number]);
  const root = `${tagKey(value)}/`;
  return new Set([number, ...values.names.flatMap((name, at) => (tagKey(name).startsWith(root) ? [at] : []))]);
}
