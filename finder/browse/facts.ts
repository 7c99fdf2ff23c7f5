import { STATUSES } from '../../papers/annotation.ts';
import { tagKey } from '../../papers/tag.ts';
import { FACETS, type FacetName } from '../../search/browse.ts';
import { eachName } from '../../search/index/name-reader.ts';
import type { NameKind } from '../../search/index/names.ts';
import type { Segment } from '../../search/index/sections.ts';
import { statusOf, TRAITS } from '../../search/index/traits.ts';

/** The values of each paper of a segment: those of paper i are from `starts[i]` to `starts[i + 1]`. */
export interface SegmentFacts {
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** A code is a value's number with, in its lowest bits, which of `FACETS` it is of. */
const FACET_BITS = 3;
const FACET_MASK = (1 << FACET_BITS) - 1;

export function codeOf(facet: number, number: number): number {
  return (number << FACET_BITS) | facet;
}

export function facetOf(code: number): number {
  return code & FACET_MASK;
}

export function numberOf(code: number): number {
  return code >> FACET_BITS;
}

/** A facet's values, each with a number, so that counting them costs no comparison of texts. */
export class FacetValues {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (value: string) => string;

  constructor(facet: FacetName) {
    this.#keyOf = facet === 'tags' ? tagKey : (value) => value;
  }

  numberOf(value: string): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.names.length);
    return this.names.push(value) - 1;
  }
}

export type AllValues = Readonly<Record<FacetName, FacetValues>>;

/** What the papers of an index have of each facet. All of it is read from the index: no record is. */
export class AllFacts {
  readonly values = Object.fromEntries(FACETS.map((facet) => [facet, new FacetValues(facet)])) as AllValues;
  readonly #known = new WeakMap<Segment, SegmentFacts>();

  of(segment: Segment): SegmentFacts {
    const known = this.#known.get(segment) ?? factsOf(segment, this.values);
    this.#known.set(segment, known);
    return known;
  }
}

/** The facets that are kinds of names in the index. */
const NAMED: Readonly<Partial<Record<NameKind, FacetName>>> = {
  tag: 'tags',
  author: 'author',
  venue: 'venue',
  site: 'site',
};

function factsOf(segment: Segment, values: AllValues): SegmentFacts {
  const docs: number[] = [];
  const codes: number[] = [];
  const add = (doc: number, facet: FacetName, value: string) => {
    docs.push(doc);
    codes.push(codeOf(FACETS.indexOf(facet), values[facet].numberOf(value)));
  };
  eachName(segment, (kind, name, of) => {
    const facet = NAMED[kind];
    // Papers are found by the host of their address too; the names of sites have no dot.
    if (!facet || (kind === 'site' && name.includes('.'))) return;
    for (const doc of of) add(doc, facet, name);
  });
  const monthOf = months();
  for (let doc = 0; doc < segment.docs; doc++) {
    const traits = segment.traits[doc] ?? 0;
    const date = segment.dates[doc] ?? 0;
    add(doc, 'status', STATUSES[statusOf(traits) - 1] ?? 'none');
    add(doc, 'note', (traits & TRAITS.note) === 0 ? 'without' : 'with');
    if (date > 0) add(doc, 'year', String(Math.floor(date / 10_000)).padStart(4, '0'));
    add(doc, 'saved', monthOf(segment.savedAt[doc] ?? 0));
  }
  return byPaper(segment.docs, docs, codes);
}

/** Codes in the order of their papers. */
function byPaper(papers: number, docs: readonly number[], codes: readonly number[]): SegmentFacts {
  const starts = new Uint32Array(papers + 1);
  for (const doc of docs) starts[doc + 1] = (starts[doc + 1] ?? 0) + 1;
  for (let doc = 0; doc < papers; doc++) starts[doc + 1] = (starts[doc + 1] ?? 0) + (starts[doc] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(codes.length);
  for (const [i, doc] of docs.entries()) {
    const at = next[doc] ?? 0;
    sorted[at] = codes[i] ?? 0;
    next[doc] = at + 1;
  }
  return { starts, codes: sorted };
}

/** Tells the reader's own month of a moment, `2026-11`: of papers that were saved on one day, once. */
function months(): (at: number) => string {
  const known = new Map<number, string>();
  return (at) => {
    const quarterHour = Math.floor(at / 900_000);
    const month = known.get(quarterHour) ?? monthOf(at);
    known.set(quarterHour, month);
    return month;
  };
}

function monthOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}
