import type { Millis } from '../../papers/saved.ts';
import { ANY_FIELD, FIELD_BIT } from '../index/fields.ts';
import type { LiveSegment } from '../index/live-segment.ts';
import type { NameKind } from '../index/names.ts';
import type { Leaf, Query } from '../query/ast.ts';
import { TEXT_OF } from '../query/grammar.ts';
import { factOf } from './facts.ts';
import { addExact, addMistyped, addWhole } from './matches.ts';
import { idMatches, type NameTest, nameMatches } from './name-matches.ts';
import { phraseMatches } from './phrases.ts';
import { type QueryWord, queryWords } from './query-word.ts';
import { type Matches, noMatches } from './scratch.ts';

/** For each segment, what each of its papers is worth; 0 where it does not do. */
export type Worth = readonly Float32Array[];

/** What a paper is worth that does, where doing so says nothing of how well. */
const PASSES = 1e-3;

/** Tells which papers do for the parts of a query that are more than words to look for. */
export class Conditions {
  /** For each segment, the terms that papers were found by. */
  readonly found: readonly Matches[][];
  /** The words that are looked for, folded. */
  readonly words: string[] = [];
  readonly #segments: readonly LiveSegment[];
  readonly #unfinished: Leaf | null;
  readonly #now: Millis;

  constructor(segments: readonly LiveSegment[], unfinished: Leaf | null, now: Millis) {
    this.#segments = segments;
    this.#unfinished = unfinished;
    this.#now = now;
    this.found = segments.map(() => []);
  }

  worthOf(query: Query): Worth {
    switch (query.kind) {
      case 'and':
        return this.#combine(
          query.of.map((part) => this.worthOf(part)),
          both,
        );
      case 'or':
        return this.#combine(
          query.of.map((part) => this.worthOf(part)),
          either,
        );
      case 'not':
        return this.#not(query.of);
      case 'word':
        return this.#words(queryWords(query.text, query === this.#unfinished));
      case 'phrase':
        return this.#phrase(query.text, ANY_FIELD);
      case 'text': {
        const fields = FIELD_BIT[TEXT_OF[query.field]];
        if (query.quoted) return this.#phrase(query.text, fields);
        return this.#words(queryWords(query.text, query === this.#unfinished, fields));
      }
      case 'name':
        return this.#name(query.field, query.text, query.beginning);
      default:
        return this.#segments.map(({ segment }) => {
          const fact = factOf(segment, query, this.#now);
          const worth = new Float32Array(segment.docs);
          for (let doc = 0; doc < segment.docs; doc++) if (fact(doc)) worth[doc] = PASSES;
          return worth;
        });
    }
  }

  #not(query: Query): Worth {
    // A word that is not wanted is that word, not all that begins like it or is nearly written so.
    const unseen = new Conditions(this.#segments, this.#unfinished, this.#now);
    if (query.kind !== 'word') return this.#without(unseen.worthOf(query));
    const words = queryWords(query.text, false);
    return this.#without(words.length === 0 ? this.#nothing() : unseen.#eachWhole(words));
  }

  #without(worth: Worth): Worth {
    return worth.map((of) => of.map((each) => (each > 0 ? 0 : PASSES)));
  }

  #eachWhole(words: readonly QueryWord[]): Worth {
    return this.#combine(
      words.map((word) => this.#matches((segment, matches) => addWhole(segment.segment, word, matches))),
      both,
    );
  }

  /** Papers with all words as typed; where there is none at all, with typing errors forgiven. */
  #words(words: readonly QueryWord[]): Worth {
    if (words.length === 0) return this.#nothing();
    this.words.push(...words.map(({ term }) => term));
    const exact = words.map((word) => this.#matches(({ segment }, matches) => addExact(segment, word, matches)));
    const worth = this.#combine(exact, both);
    if (isAny(worth)) return worth;
    return this.#combine(
      words.map((word) =>
        this.#matches(({ segment }, matches) => {
          addExact(segment, word, matches);
          addMistyped(segment, word, matches);
        }),
      ),
      both,
    );
  }

  #nothing(): Worth {
    return this.#segments.map(({ segment }) => new Float32Array(segment.docs));
  }

  #matches(fill: (segment: LiveSegment, matches: Matches) => void): Worth {
    return this.#segments.map((live, s) => {
      const matches = noMatches(live.segment);
      fill(live, matches);
      this.found[s]?.push(matches);
      return matches.scores;
    });
  }

  #phrase(text: string, fields: number): Worth {
    this.words.push(...queryWords(text, false).map(({ term }) => term));
    return this.#segments.map(({ segment }, s) => {
      const matches = phraseMatches(segment, text, fields);
      this.found[s]?.push(matches);
      return matches.scores;
    });
  }

  /** Papers of that name; where none bears it, of a name with those words. */
  #name(kind: NameKind, text: string, beginning: boolean): Worth {
    if (kind === 'id') {
      const whole = this.#segments.map(({ segment }) => idMatches(segment, text, false));
      return !beginning && isAny(whole) ? whole : this.#segments.map(({ segment }) => idMatches(segment, text, true));
    }
    const named = (test: NameTest) => this.#segments.map(({ segment }) => nameMatches(segment, kind, text, test));
    const worth = named(beginning ? 'beginning' : 'whole');
    return beginning || isAny(worth) ? worth : named('words');
  }

  #combine(parts: readonly Worth[], how: (a: number, b: number) => number): Worth {
    return this.#segments.map(({ segment }, s) => {
      const [first, ...others] = parts.map((part) => part[s] ?? new Float32Array(segment.docs));
      const all = first?.slice() ?? new Float32Array(segment.docs).fill(PASSES);
      for (const other of others)
        for (let doc = 0; doc < all.length; doc++) all[doc] = how(all[doc] ?? 0, other[doc] ?? 0);
      return all;
    });
  }
}

function isAny(worth: Worth): boolean {
  return worth.some((of) => of.some((each) => each > 0));
}

function both(a: number, b: number): number {
  return a > 0 && b > 0 ? a + b : 0;
}

function either(a: number, b: number): number {
  return a + b;
}
