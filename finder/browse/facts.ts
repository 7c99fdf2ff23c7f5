import { isKept, type RecordKey, type SavedPaper } from '../../papers/saved.ts';
import { tagKey } from '../../papers/tag.ts';
import { type BrowseFacts, FACETS, type FacetName } from '../../search/browse.ts';

/** So many authors of a paper can be chosen by: of a thousand others nobody would. */
const AUTHORS = 12;

/** A paper's values of each facet. */
const VALUES: Readonly<Record<FacetName, (saved: SavedPaper) => readonly string[]>> = {
  tags: ({ annotation }) => annotation.tags,
  status: ({ annotation }) => [annotation.status ?? 'none'],
  note: ({ annotation }) => [annotation.note.trim() === '' ? 'without' : 'with'],
  year: ({ paper }) => known(paper.date?.slice(0, 4)),
  venue: ({ paper }) => known(paper.venue),
  site: ({ sightings }) => [...new Set(sightings.map(({ site }) => site))],
  author: ({ paper }) => [...new Set(paper.authors.slice(0, AUTHORS))],
  saved: ({ savedAt }) => [monthOf(savedAt)],
};

/** A code is a value's number with, in its lowest bits, which of `FACETS` it is of. */
const FACET_BITS = 3;
const FACET_MASK = (1 << FACET_BITS) - 1;

/** The numbers of a facet's values among a paper's codes. */
export function numbersOf({ codes }: BrowseFacts, facet: FacetName): readonly number[] {
  const at = FACETS.indexOf(facet);
  return codes.flatMap((code) => ((code & FACET_MASK) === at ? code >> FACET_BITS : []));
}

/** For each facet, how many of some papers have each of its values, by the value's number. */
export function countAll(papers: readonly BrowseFacts[], values: AllFacts['values']): readonly Uint32Array[] {
  const counts = FACETS.map((facet) => new Uint32Array(values[facet].names.length));
  // Twenty thousand papers at each letter typed, far apart in memory: each is gone to once.
  for (let i = 0; i < papers.length; i++) {
    const codes = papers[i]?.codes ?? [];
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? 0;
      const of = counts[code & FACET_MASK];
      const number = code >> FACET_BITS;
      if (of) of[number] = (of[number] ?? 0) + 1;
    }
  }
  return counts;
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

/** The facts of all papers that are not in the trash, and the values that they have. */
export class AllFacts {
  readonly values = Object.fromEntries(FACETS.map((facet) => [facet, new FacetValues(facet)])) as Readonly<
    Record<FacetName, FacetValues>
  >;
  readonly #byKey = new Map<RecordKey, BrowseFacts>();

  get(key: RecordKey): BrowseFacts | null {
    return this.#byKey.get(key) ?? null;
  }

  take(papers: readonly SavedPaper[]): void {
    for (const saved of papers) {
      if (isKept(saved)) this.#byKey.set(saved.key, this.#factsOf(saved));
      else this.#byKey.delete(saved.key);
    }
  }

  #factsOf(saved: SavedPaper): BrowseFacts {
    const { key, paper, savedAt, changedAt, readAt } = saved;
    return {
      key,
      title: paper.title,
      author: paper.authors[0]?.split(' ').at(-1) ?? '',
      year: paper.date?.slice(0, 4) ?? '',
      venue: paper.venue ?? '',
      savedAt,
      changedAt,
      readAt: readAt ?? 0,
      codes: FACETS.flatMap((facet, at) =>
        VALUES[facet](saved).map((value) => (this.values[facet].numberOf(value) << FACET_BITS) | at),
      ),
    };
  }
}

function known(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [text];
}

/** The reader's own month of a moment: `2026-11`. */
function monthOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}
