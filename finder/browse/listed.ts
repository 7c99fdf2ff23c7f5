import type { FacetCount, FacetName } from '../../search/browse.ts';
import { byName } from '../../search/by-name.ts';
import type { FacetValues } from './facts.ts';

/** These are listed by their value, the latest first. */
const BY_VALUE: readonly FacetName[] = ['year', 'saved'];
const VALUES_LISTED = 60;

const byCount = (a: FacetCount, b: FacetCount) => b.papers - a.papers || byName(a.value, b.value);
const latestFirst = (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1);

/** The values of a facet that are shown, in order; the chosen ones are among them. */
export function listed(
  facet: FacetName,
  counts: Uint32Array,
  values: FacetValues,
  chosen: readonly string[],
): readonly FacetCount[] {
  const isByValue = BY_VALUE.includes(facet);
  const { least, room } = isByValue ? { least: 1, room: Number.POSITIVE_INFINITY } : bounds(counts);
  const taken = new Set(chosen.map((value) => values.numberOf(value)));
  let roomAtLeast = room;
  for (let number = 0; number < counts.length; number++) {
    const papers = counts[number] ?? 0;
    // Of thousands with as many papers the first are taken: their numbers are in the order of their names, nearly.
    if (papers > least || (papers === least && roomAtLeast-- > 0)) taken.add(number);
  }
  const shown = Array.from(taken, (number) => ({ value: values.names[number] ?? '', papers: counts[number] ?? 0 }));
  return shown.sort(isByValue ? latestFirst : byCount);
}

/** From which count on values are listed, and how many of those that have just so many. */
function bounds(counts: Uint32Array): { readonly least: number; readonly room: number } {
  let most = 1;
  for (let i = 0; i < counts.length; i++) most = Math.max(most, counts[i] ?? 0);
  const withCount = new Uint32Array(most + 1);
  for (let i = 0; i < counts.length; i++) withCount[counts[i] ?? 0] = (withCount[counts[i] ?? 0] ?? 0) + 1;
  let above = 0;
  for (let least = most; least > 0; least--) {
    const these = withCount[least] ?? 0;
    if (above + these >= VALUES_LISTED) return { least, room: VALUES_LISTED - above };
    above += these;
  }
  return { least: 1, room: VALUES_LISTED };
}
