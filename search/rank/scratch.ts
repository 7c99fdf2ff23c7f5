import { ANY_FIELD } from '../index/fields.ts';
import type { Placed, Scores } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';

/** Papers' scores before any is given. A class, so that all of them have one shape whatever is looked for. */
class NoScores implements Scores {
  readonly scores: Float32Array;
  readonly docs: Uint32Array;
  papers = 0;

  constructor(docs: number) {
    this.scores = new Float32Array(docs);
    this.docs = new Uint32Array(docs);
  }

  clear(): void {
    for (let i = 0; i < this.papers; i++) this.scores[this.docs[i] ?? 0] = 0;
    this.papers = 0;
  }
}

/** So many words' matches are kept of a segment: a keystroke asks for those of all words but the last again. */
const MOST_KEPT = 8;
/** And the memory of so many more: few queries have as many words. */
const MOST_FREE = 16;

/** Which terms of a segment stand for a word of the query, and what that is worth to each paper, in the unit of the field weights. */
export class Matches extends NoScores {
  /** What they are kept as when the search is over; null where nobody will ask for the like of them again. */
  name: string | null = null;
  /** The best of the qualities. */
  best = 0;
  /** In which fields what is not the word itself was looked for. */
  fieldsOfLonger = ANY_FIELD;
  // By rank, as papers hold their words: most of those are frequent ones, whose qualities lie side by side.
  readonly #quality: Uint8Array;
  readonly #marked: number[] = [];
  #count = 0;
  readonly #ranks: Ranks;

  constructor(docs: number, ranks: Ranks) {
    super(docs);
    this.#quality = new Uint8Array(ranks.rankOf.length);
    this.#ranks = ranks;
  }

  /** For each term, by its rank, from 0, not at all, to 255, the word itself. */
  get qualityByRank(): Uint8Array {
    return this.#quality;
  }

  /** For each rank, 0 where its term stands for no word of the query at all. */
  get marks(): Uint16Array {
    return this.#ranks.marks;
  }

  qualityOf(term: number): number {
    return this.#quality[this.#ranks.rankOf[term] ?? 0] ?? 0;
  }

  /** Says how well a term stands for the word, above 0. */
  mark(term: number, quality: number): void {
    const rank = this.#ranks.rankOf[term] ?? 0;
    if (this.#quality[rank] === 0) {
      this.#marked[this.#count++] = rank;
      this.#ranks.marks[rank] = (this.#ranks.marks[rank] ?? 0) + 1;
    }
    this.#quality[rank] = quality;
  }

  override clear(): void {
    super.clear();
    for (let i = 0; i < this.#count; i++) {
      const rank = this.#marked[i] ?? 0;
      this.#quality[rank] = 0;
      this.#ranks.marks[rank] = (this.#ranks.marks[rank] ?? 1) - 1;
    }
    this.#count = 0;
    this.name = null;
    this.best = 0;
    this.fieldsOfLonger = ANY_FIELD;
  }
}

class PlacedScores extends NoScores implements Placed {
  readonly fields: Uint8Array;

  constructor(docs: number) {
    super(docs);
    this.fields = new Uint8Array(docs);
  }

  override clear(): void {
    for (let i = 0; i < this.papers; i++) this.fields[this.docs[i] ?? 0] = 0;
    super.clear();
  }
}

interface Ranks {
  readonly rankOf: Uint32Array;
  /** For each rank, how many words its term stands for. */
  readonly marks: Uint16Array;
}

function ranksOf({ termOfRank, terms }: Segment): Ranks {
  const rankOf = new Uint32Array(terms);
  for (let rank = 0; rank < terms; rank++) rankOf[termOfRank[rank] ?? 0] = rank;
  return { rankOf, marks: new Uint16Array(terms) };
}

// A search needs a few of these for each segment, of a hundred kilobytes and more: they are used again by the next one.
const pool = new WeakMap<Segment, Pool>();
let taken: Pool[] = [];

class Pool {
  readonly ranks: Ranks;
  readonly #docs: number;
  readonly #free: Matches[] = [];
  readonly #taken: Matches[] = [];
  readonly #kept = new Map<string, Matches>();
  readonly #placed: PlacedScores[] = [];
  #placedTaken = 0;

  constructor(segment: Segment) {
    this.ranks = ranksOf(segment);
    this.#docs = segment.docs;
  }

  /** Those that are kept under a name, else empty ones without a name. */
  matches(name: string | null): Matches {
    const kept = name === null ? undefined : this.#kept.get(name);
    const found = kept ?? this.#free.pop() ?? new Matches(this.#docs, this.ranks);
    if (kept && name !== null) this.#kept.delete(name);
    this.#taken.push(found);
    return found;
  }

  placed(): PlacedScores {
    const at = this.#placedTaken++;
    const found = this.#placed[at] ?? new PlacedScores(this.#docs);
    this.#placed[at] = found;
    return found;
  }

  dropPlaced(count: number): void {
    for (let dropped = 0; dropped < count; dropped++) this.#placed[--this.#placedTaken]?.clear();
  }

  release(): void {
    for (const matches of this.#taken) {
      if (matches.name === null || this.#kept.has(matches.name)) this.#let(matches);
      else this.#kept.set(matches.name, matches);
    }
    for (const [name, oldest] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(name);
      this.#let(oldest);
    }
    this.dropPlaced(this.#placedTaken);
    this.#taken.length = 0;
  }

  #let(matches: Matches): void {
    matches.clear();
    if (this.#free.length < MOST_FREE) this.#free.push(matches);
  }
}

function poolOf(segment: Segment): Pool {
  const known = pool.get(segment) ?? new Pool(segment);
  pool.set(segment, known);
  if (!taken.includes(known)) taken.push(known);
  return known;
}

/** Matches of nothing yet, to be filled. They are good until `releaseMatches` is called. */
export function noMatches(segment: Segment): Matches {
  return poolOf(segment).matches(null);
}

/**
 * What `fill` makes of no matches, or what it made of them for the last search that asked for this name, if any; good as long. Who
 * changes them later takes the name from them. A segment never changes, so what is kept of it stays true.
 */
export function matchesNamed(segment: Segment, name: string | null, fill: (matches: Matches) => void): Matches {
  const matches = poolOf(segment).matches(name);
  if (matches.name === null) fill(matches);
  matches.name = name;
  return matches;
}

/** Scores of nothing yet, where it does not matter which terms they are for; good as long. */
export function noScores(segment: Segment): Placed {
  return poolOf(segment).placed();
}

/** To be called for the last so many scores, once they are not needed any more: hundreds may be looked at for one word. */
export function dropScores(segment: Segment, count: number): void {
  poolOf(segment).dropPlaced(count);
}

/** The rank of a term by frequency, as papers hold it. */
export function rankOf(segment: Segment, term: number): number {
  return poolOf(segment).ranks.rankOf[term] ?? 0;
}

/** To be called when a search is over. */
export function releaseMatches(): void {
  for (const of of taken) of.release();
  taken = [];
}
