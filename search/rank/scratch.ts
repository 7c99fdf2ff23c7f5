import type { Placed, Scores } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';

/** Which terms of a segment stand for a word of the query, and what that is worth to each paper, in the unit of the field weights. */
export interface Matches extends Scores {
  /** For each term from 0, not at all, to 255, the word itself. */
  readonly quality: Uint8Array;
  /** The terms above 0, in no order: `mark` adds them. */
  readonly marked: number[];
  /** The best of the qualities. */
  best: number;
}

// A search needs a few of these for each segment, of a hundred kilobytes and more: they are used again by the next one.
const pool = new WeakMap<Segment, Pool>();
let taken: Pool[] = [];

class Pool {
  readonly #matches: Matches[] = [];
  readonly #placed: Placed[] = [];
  #matchesTaken = 0;
  #placedTaken = 0;

  matches({ terms, docs }: Segment): Matches {
    const at = this.#matchesTaken++;
    const found = this.#matches[at] ?? { ...noneOf(docs), quality: new Uint8Array(terms), marked: [], best: 0 };
    this.#matches[at] = found;
    return found;
  }

  placed({ docs }: Segment): Placed {
    const at = this.#placedTaken++;
    const found = this.#placed[at] ?? { ...noneOf(docs), fields: new Uint8Array(docs) };
    this.#placed[at] = found;
    return found;
  }

  release(): void {
    for (const matches of this.#matches.slice(0, this.#matchesTaken)) {
      for (const term of matches.marked) matches.quality[term] = 0;
      matches.marked.length = 0;
      matches.best = 0;
      clear(matches);
    }
    for (const placed of this.#placed.slice(0, this.#placedTaken)) {
      for (let i = 0; i < placed.papers; i++) placed.fields[placed.docs[i] ?? 0] = 0;
      clear(placed);
    }
    this.#matchesTaken = 0;
    this.#placedTaken = 0;
  }
}

function noneOf(docs: number): Scores {
  return { scores: new Float32Array(docs), docs: new Uint32Array(docs), papers: 0 };
}

function clear(of: Scores): void {
  for (let i = 0; i < of.papers; i++) of.scores[of.docs[i] ?? 0] = 0;
  of.papers = 0;
}

function poolOf(segment: Segment): Pool {
  const known = pool.get(segment) ?? new Pool();
  pool.set(segment, known);
  if (!taken.includes(known)) taken.push(known);
  return known;
}

/** Matches of nothing yet, to be filled. They are good until `releaseMatches` is called. */
export function noMatches(segment: Segment): Matches {
  return poolOf(segment).matches(segment);
}

/** Scores of nothing yet, where it does not matter which terms they are for; good as long. */
export function noScores(segment: Segment): Placed {
  return poolOf(segment).placed(segment);
}

/** Says how well a term stands for the word, above 0. */
export function mark(matches: Matches, term: number, quality: number): void {
  if (matches.quality[term] === 0) matches.marked.push(term);
  matches.quality[term] = quality;
}

/** To be called when a search is over. */
export function releaseMatches(): void {
  for (const of of taken) of.release();
  taken = [];
}
