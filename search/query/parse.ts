import type { Leaf, Query } from './ast.ts';
import { lex, type Token } from './lex.ts';

/** A part of a query and where in the text it stands. */
export interface Part {
  readonly query: Query;
  readonly start: number;
  readonly end: number;
}

export interface ParsedQuery {
  readonly query: Query;
  /** What is asked for at once, in the order it is written. */
  readonly parts: readonly Part[];
  /** The last word or value, where the text ends in it: the reader may still be typing it. */
  readonly unfinished: Leaf | null;
  /** Whether it is all words, some of them `and`, `or` or `not`, which may as well be words of a title. */
  readonly mayBeTitle: boolean;
}

/** Reads a query. Any text is one: what is not well formed is words. */
export function parseQuery(text: string): ParsedQuery {
  const tokens = lex(text);
  const parts = new Parser(tokens).either();
  const last = tokens.at(-1);
  return {
    query: together(parts.map((part) => part.query)),
    parts,
    unfinished: last?.kind === 'leaf' && last.end === text.length && last.leaf.kind !== 'phrase' ? last.leaf : null,
    mayBeTitle:
      tokens.some(({ kind }) => kind === 'operator') &&
      tokens.every(({ kind, leaf }) => kind === 'operator' || (kind === 'leaf' && leaf.kind === 'word')),
  };
}

/** All of some conditions as one. */
export function together(queries: readonly Query[]): Query {
  const flat = queries.flatMap((query) => (query.kind === 'and' ? query.of : [query]));
  const [only] = flat;
  return only !== undefined && flat.length === 1 ? only : { kind: 'and', of: flat };
}

function either(queries: readonly Query[]): Query {
  return { kind: 'or', of: queries.flatMap((query) => (query.kind === 'or' ? query.of : [query])) };
}

function opposite(query: Query): Query {
  return query.kind === 'not' ? query.of : { kind: 'not', of: query };
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** What is on either side of `or`, up to the end or the closing bracket. */
  either(): readonly Part[] {
    const first = this.#all();
    const sides = [first];
    while (this.#isOperator(0, 'or')) {
      this.#at++;
      sides.push(this.#all());
    }
    if (sides.length === 1) return first;
    const parts = sides.flat();
    const query = either(sides.map((side) => together(side.map((part) => part.query))));
    return [{ query, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }];
  }

  #all(): readonly Part[] {
    const parts: Part[] = [];
    for (let token = this.#tokens[this.#at]; token && token.kind !== 'close'; token = this.#tokens[this.#at]) {
      const between = parts.length > 0 && this.#startsPart(1);
      if (between && this.#isOperator(0, 'or')) break;
      if (between && this.#isOperator(0, 'and')) this.#at++;
      parts.push(this.#part());
    }
    return parts;
  }

  #part(): Part {
    const start = this.#tokens[this.#at]?.start ?? 0;
    let negated = false;
    for (; this.#negates(); this.#at++) negated = !negated;
    const { query, end } = this.#affirmed();
    return { query: negated ? opposite(query) : query, start, end };
  }

  #negates(): boolean {
    return this.#tokens[this.#at]?.kind === 'minus' || (this.#isOperator(0, 'not') && this.#startsPart(1));
  }

  #affirmed(): Part {
    const token = this.#tokens[this.#at++];
    if (!token) throw new RangeError('read past the end of a query');
    const { start, end, leaf } = token;
    if (token.kind !== 'open') return { query: leaf, start, end };
    const parts = this.either();
    const close = this.#tokens[this.#at++];
    return { query: together(parts.map(({ query }) => query)), start, end: close?.end ?? end };
  }

  #isOperator(ahead: number, name: string): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === 'operator' && token.leaf.kind === 'word' && token.leaf.text.toLowerCase() === name;
  }

  /** Whether a part may begin with a token: an `and` or `or` between two parts does not. */
  #startsPart(ahead: number): boolean {
    const token = this.#tokens[this.#at + ahead];
    return (
      token !== undefined && token.kind !== 'close' && !this.#isOperator(ahead, 'and') && !this.#isOperator(ahead, 'or')
    );
  }
}
