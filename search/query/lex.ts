import type { Leaf } from './ast.ts';
import { OPERATORS, type Operator } from './grammar.ts';
import { readClause } from './read-clause.ts';

/** A piece of a query and where in the text it stands. */
export interface Token {
  readonly kind: 'leaf' | 'operator' | 'minus' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
  /** What it is where it is taken as text, or as a clause. */
  readonly leaf: Leaf;
}

const SPACE = /\s/;
const QUOTES = '"“”';
const WITH_QUOTED_VALUE = /[A-Za-z]+(?::|<=?|>=?|=)["“”][^"“”]*["“”](?=[\s)]|$)/y;
const PHRASE = /["“”]([^"“”]*)["“”]/y;

/** The pieces of a text, in order. Brackets without a partner are text. */
export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, depth);
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    tokens.push(token);
    at = token.end;
  }
  return withPartners(tokens);
}

function tokenAt(text: string, start: number, depth: number): Token {
  const char = text.charAt(start);
  const next = text.charAt(start + 1);
  if (char === '(') return sign('open', char, start);
  if (char === ')' && depth > 0) return sign('close', char, start);
  if (char === '-' && next !== '' && !/[\s)-]/.test(next)) return sign('minus', char, start);
  if (char === '\\' && next !== '' && !SPACE.test(next)) {
    const end = endOfLiteral(text, start);
    return leafToken({ kind: 'word', text: text.slice(start + 1, end) }, start, end);
  }
  const phrase = QUOTES.includes(char) ? matchAt(PHRASE, text, start) : null;
  if (phrase?.[1]?.trim()) return leafToken({ kind: 'phrase', text: phrase[1] }, start, start + phrase[0].length);
  return wordAt(text, start, depth);
}

function wordAt(text: string, start: number, depth: number): Token {
  const quoted = matchAt(WITH_QUOTED_VALUE, text, start);
  const clause = quoted && readClause(quoted[0]);
  if (quoted && clause) return leafToken(clause, start, start + quoted[0].length);
  const end = endOfWord(text, start, depth);
  const word = text.slice(start, end);
  const operator = OPERATORS.find((name): name is Operator => name === word.toLowerCase());
  if (operator) return { kind: 'operator', start, end, leaf: { kind: 'word', text: word } };
  return leafToken(readClause(word) ?? { kind: 'word', text: word }, start, end);
}

// Within a group a bracket that the word itself did not open ends it: `(see f(x))`.
function endOfWord(text: string, start: number, depth: number): number {
  let open = 0;
  let at = start;
  for (; at < text.length && !SPACE.test(text.charAt(at)); at++) {
    if (text[at] === '(') open++;
    if (text[at] === ')' && --open < 0 && depth > 0) break;
  }
  return Math.max(at, start + 1);
}

function endOfLiteral(text: string, start: number): number {
  let at = start;
  while (at < text.length && !SPACE.test(text.charAt(at))) at++;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function sign(kind: 'open' | 'close' | 'minus', char: string, start: number): Token {
  return { kind, start, end: start + 1, leaf: { kind: 'word', text: char } };
}

function leafToken(leaf: Leaf, start: number, end: number): Token {
  return { kind: 'leaf', start, end, leaf };
}

/** Nobody nests so deep; what would is text. */
export const DEEPEST = 40;

/** Turns brackets into text that have no partner, nothing between them, or too many around them. */
function withPartners(tokens: readonly Token[]): readonly Token[] {
  const kept = new Set<number>();
  const open: number[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'open') open.push(i);
    if (token.kind !== 'close') continue;
    const partner = open.pop();
    if (partner !== undefined && partner < i - 1 && open.length < DEEPEST) kept.add(partner).add(i);
  }
  const isText = (token: Token, i: number) => (token.kind === 'open' || token.kind === 'close') && !kept.has(i);
  return tokens.map((token, i): Token => (isText(token, i) ? { ...token, kind: 'leaf' } : token));
}
