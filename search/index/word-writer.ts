import { ByteWriter } from './bytes.ts';
import type { WordStreams } from './posting-lists.ts';
import type { Sections } from './sections.ts';
import type { Steps } from './steps.ts';
import { FIRST_WORD } from './words.ts';

/** Gathers the words of papers, one paper after the other, and numbers the terms as they first come. */
export class WordWriter {
  readonly #terms = new Map<string, number>();
  readonly #starts: number[] = [0];
  #codes = new Uint32Array(256);
  #length = 0;

  readonly numberOf = (term: string): number => {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const next = this.#terms.size;
    this.#terms.set(term, next);
    return next;
  };

  readonly write = (code: number): void => {
    if (this.#length === this.#codes.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[this.#length++] = code;
  };

  endPaper(): void {
    this.#starts.push(this.#length);
  }

  terms(): readonly string[] {
    return [...this.#terms.keys()];
  }

  streams(): WordStreams {
    return { codes: this.#codes.subarray(0, this.#length), starts: this.#starts, terms: this.#terms.size };
  }
}

const WORDS_A_STEP = 100_000;

type WordSections = Pick<Sections, 'wordBytes' | 'wordStarts' | 'termOfRank'>;

/**
 * The words of each paper in few bytes: a word is its term's rank by frequency, so the words that are everywhere take one
 * byte. `positionOf` gives a term's place in the sorted vocabulary, by which it is known from here on.
 */
export function* encodeWords({ codes, starts, terms }: WordStreams, positionOf: Uint32Array): Steps<WordSections> {
  const times = new Uint32Array(terms);
  for (const code of codes) if (code >= FIRST_WORD) times[code - FIRST_WORD] = (times[code - FIRST_WORD] ?? 0) + 1;
  const byRank = Uint32Array.from(times.keys()).sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0));
  const rankOf = new Uint32Array(terms);
  for (const [rank, term] of byRank.entries()) rankOf[term] = rank;

  const bytes = new ByteWriter();
  const wordStarts = new Uint32Array(starts.length);
  let paper = 1;
  for (let at = 0; at < codes.length; at++) {
    if (at % WORDS_A_STEP === 0) yield;
    const code = codes[at] ?? 0;
    while (starts[paper] === at) wordStarts[paper++] = bytes.length;
    bytes.number(code < FIRST_WORD ? code : (rankOf[code - FIRST_WORD] ?? 0) + FIRST_WORD);
  }
  while (paper < starts.length) wordStarts[paper++] = bytes.length;
  return { wordBytes: bytes.toBytes(), wordStarts, termOfRank: byRank.map((term) => positionOf[term] ?? 0) };
}
