import type { LiveSegment } from '../index/live-segment.ts';
import type { QueryWord } from './query-word.ts';
import type { Matches } from './scratch.ts';

/** The papers of a segment that may be an answer, and what each gets for a query's words. */
export interface Tally {
  /** How many there are: the first so many of each of these. */
  readonly papers: number;
  readonly docs: Uint32Array;
  /** What its words are worth, rare words more than frequent ones. */
  readonly sums: Float32Array;
  /** Words that it lacks: those that count in the high four bits, small ones in the low four. */
  readonly lacking: Uint8Array;
}

/** A word that a paper lacks. */
export const ONE = 0x10;
/** What a small word is worth beside a word that says something. */
const SMALL_WORD = 0.2;

/** Above what a word is worth, most often. */
const SURE = 20;

/** What the query says beside its words: for each segment, a number for each paper. */
export interface Conditioned {
  /** What a paper is worth for the rest of the query; 0 where it fails it. Null where there is no more. */
  readonly passing: readonly Float32Array[] | null;
  /** For papers that are meant in any case how surely, 1 or more, else 0; null where there are none. */
  readonly sure: readonly Float32Array[] | null;
}

/**
 * Weighs the words for each paper that stands, passes, and lacks `most` at most of the words that count. `matches` has, for
 * each segment, those of each word.
 */
export function tally(
  segments: readonly LiveSegment[],
  words: readonly QueryWord[],
  matches: readonly (readonly Matches[])[],
  { passing, sure }: Conditioned,
  most: number,
): readonly Tally[] {
  const weights = words.map(
    ({ small }, i) => rarity(matches.map((of) => of[i])) * scaleOf(matches, i) * (small ? SMALL_WORD : 1),
  );
  return segments.map((live, s) => {
    const counter = new Counter(words, matches[s] ?? [], weights, most);
    return counter.count(live, passing?.[s] ?? null, sure?.[s] ?? null);
  });
}

/** Looks at those papers of one segment that have a word, and at no more of them than it takes. */
class Counter {
  readonly #scores: readonly Float32Array[];
  readonly #weights: readonly number[];
  readonly #lacks: readonly number[];
  readonly #most: number;
  /** A paper that lacks no more than `most` words has at least one of these. */
  readonly #telling: readonly Matches[];

  constructor(words: readonly QueryWord[], matches: readonly Matches[], weights: readonly number[], most: number) {
    this.#scores = matches.map(({ scores }) => scores);
    this.#weights = weights;
    this.#lacks = words.map(({ small }) => (small ? 1 : ONE));
    this.#most = (most + 1) * ONE - 1;
    const counting = matches.filter((_, i) => words[i]?.small === false);
    this.#telling = counting.sort((a, b) => a.papers - b.papers).slice(0, most + 1);
  }

  count({ segment, dead }: LiveSegment, passing: Float32Array | null, sure: Float32Array | null): Tally {
    const looksAtAll = this.#scores.length === 0 || sure !== null;
    const found = new Found(looksAtAll ? segment.docs : this.#telling.reduce((sum, { papers }) => sum + papers, 0));
    const isPlain = passing === null && sure === null;
    if (looksAtAll) {
      for (let doc = 0; doc < segment.docs; doc++) if (dead[doc] !== 1) this.#look(found, doc, passing, sure);
      return found;
    }
    for (const [i, { docs, papers }] of this.#telling.entries()) {
      const before = this.#telling.slice(0, i).map(({ scores }) => scores);
      for (let at = 0; at < papers; at++) {
        const doc = docs[at] ?? 0;
        if (dead[doc] === 1 || (i > 0 && isIn(before, doc))) continue;
        if (isPlain) this.#add(found, doc, 0, false);
        else this.#look(found, doc, passing, sure);
      }
    }
    return found;
  }

  #look(found: Found, doc: number, passing: Float32Array | null, sure: Float32Array | null): void {
    const worth = passing === null ? 0 : (passing[doc] ?? 0);
    const meant = sure === null ? 0 : (sure[doc] ?? 0);
    if (meant > 0 || passing === null || worth > 0) this.#add(found, doc, meant > 0 ? SURE * meant : worth, meant > 0);
  }

  #add(found: Found, doc: number, more: number, meant: boolean): void {
    const [scores, weights, lacks] = [this.#scores, this.#weights, this.#lacks];
    let sum = more;
    let lacking = 0;
    for (let i = 0; i < scores.length; i++) {
      const score = scores[i]?.[doc] ?? 0;
      if (score > 0) sum += (weights[i] ?? 0) * score;
      else lacking += lacks[i] ?? 0;
      if (lacking > this.#most && !meant) return;
    }
    found.add(doc, sum, meant ? 0 : lacking);
  }
}

class Found implements Tally {
  papers = 0;
  readonly docs: Uint32Array;
  readonly sums: Float32Array;
  readonly lacking: Uint8Array;

  constructor(room: number) {
    this.docs = new Uint32Array(room);
    this.sums = new Float32Array(room);
    this.lacking = new Uint8Array(room);
  }

  add(doc: number, sum: number, lacking: number): void {
    this.docs[this.papers] = doc;
    this.sums[this.papers] = sum;
    this.lacking[this.papers] = lacking;
    this.papers++;
  }
}

function isIn(scores: readonly Float32Array[], doc: number): boolean {
  for (const of of scores) if ((of[doc] ?? 0) > 0) return true;
  return false;
}

/**
 * What makes the best match of a word a whole one: where the word is mistyped, what was most likely meant is worth as much as
 * any other word.
 */
export function scaleOf(matches: readonly (readonly Matches[])[], word: number): number {
  const best = bestOf(matches, word);
  return best === 0 ? 1 : BEST / best;
}

/** Whether any paper has a word as it is typed. */
export function isWhole(matches: readonly (readonly Matches[])[], word: number): boolean {
  return bestOf(matches, word) === BEST;
}

const BEST = 255;

function bestOf(matches: readonly (readonly Matches[])[], word: number): number {
  let best = 0;
  for (const of of matches) best = Math.max(best, of[word]?.best ?? 0);
  return best;
}

/** How many papers have a word. */
export function papersWith(matches: readonly (readonly Matches[])[], word: number): number {
  return matches.reduce((sum, of) => sum + (of[word]?.papers ?? 0), 0);
}

/** The fewer papers have a word, the more it says. */
function rarity(matches: readonly (Matches | undefined)[]): number {
  const all = matches.reduce((sum, of) => sum + (of?.scores.length ?? 0), 0);
  const having = matches.reduce((sum, of) => sum + (of?.papers ?? 0), 0);
  return Math.log(1 + all / (having + 0.5));
}

/** How many papers lack no more than so much. */
export function papersLacking(tallies: readonly Tally[], most: number): number {
  let count = 0;
  for (const { lacking, papers } of tallies) {
    for (let i = 0; i < papers; i++) if ((lacking[i] ?? 0) <= most) count++;
  }
  return count;
}
