import type { Sort } from '../../search/browse.ts';
import { byName } from '../../search/by-name.ts';
import { titleAt } from '../../search/index/columns.ts';
import type { LiveSegment } from '../../search/index/live-segment.ts';
import { eachName, lastNameAt } from '../../search/index/name-reader.ts';
import type { Segment } from '../../search/index/sections.ts';
import type { Candidate } from '../../search/rank/candidates.ts';

/** For each segment, a number for each of its papers: the lower go first. */
type Places = readonly Float64Array[];

const PLACES: Readonly<Record<Exclude<Sort, 'best'>, (segments: readonly LiveSegment[]) => Places>> = {
  saved: latestFirst(({ savedAt }) => savedAt),
  changed: latestFirst(({ changedAt }) => changedAt),
  read: latestFirst(({ readAt }) => readAt),
  year: latestFirst(({ dates }) => dates.map((date) => Math.floor(date / 10_000))),
  title: byText((segment) => (doc) => titleAt(segment, doc)),
  author: byText((segment) => (doc) => lastNameAt(segment, doc)),
  venue: byText((segment) => {
    const venues: string[] = [];
    eachName(segment, (kind, name, docs) => {
      if (kind === 'venue') for (const doc of docs) venues[doc] = name;
    });
    return (doc) => venues[doc] ?? '';
  }),
};

/** Puts papers in order; comparing the texts of all of a library takes long, so that is done once for each state of the index. */
export class Sorter {
  readonly #places = new WeakMap<readonly LiveSegment[], Map<Sort, Places>>();

  sorted(
    papers: readonly Candidate[],
    segments: readonly LiveSegment[],
    sort: Sort,
    reverse: boolean,
  ): readonly Candidate[] {
    if (sort === 'best') return reverse ? papers.toReversed() : papers;
    const places = this.#placesOf(segments, sort);
    const place = ({ segment, doc }: Candidate) => places[segment]?.[doc] ?? 0;
    const order = papers.toSorted((a, b) => place(a) - place(b));
    return reverse ? order.reverse() : order;
  }

  #placesOf(segments: readonly LiveSegment[], sort: Exclude<Sort, 'best'>): Places {
    const bySort = this.#places.get(segments) ?? new Map<Sort, Places>();
    this.#places.set(segments, bySort);
    const places = bySort.get(sort) ?? PLACES[sort](segments);
    bySort.set(sort, places);
    return places;
  }
}

/** What is not known is NaN or 0, and goes last. */
function latestFirst(column: (segment: Segment) => ArrayLike<number>): (segments: readonly LiveSegment[]) => Places {
  return (segments) => segments.map(({ segment }) => Float64Array.from(column(segment), (value) => -(value || 0)));
}

function byText(textsOf: (segment: Segment) => (doc: number) => string): (segments: readonly LiveSegment[]) => Places {
  return (segments) => {
    const all = segments.flatMap(({ segment }, s) => {
      const textOf = textsOf(segment);
      return Array.from(segment.savedAt, (_, doc) => ({ s, doc, text: textOf(doc) }));
    });
    // What is not known goes last.
    all.sort((a, b) => Number(a.text === '') - Number(b.text === '') || byName(a.text, b.text));
    const places = segments.map(({ segment }) => new Float64Array(segment.docs));
    let place = 0;
    for (const [i, { s, doc, text }] of all.entries()) {
      const before = all[i - 1];
      if (before && byName(before.text, text) !== 0) place++;
      const of = places[s];
      if (of) of[doc] = place;
    }
    return places;
  };
}
