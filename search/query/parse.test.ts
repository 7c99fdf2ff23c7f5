import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause, Query } from './ast.ts';
import { FIELD_NAMES, FIELDS, helpRows } from './grammar.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';

const word = (text: string): Query => ({ kind: 'word', text });
const words = (...texts: string[]): Query => all(...texts.map(word));
const all = (...of: Query[]): Query => ({ kind: 'and', of });
const any = (...of: Query[]): Query => ({ kind: 'or', of });
const not = (of: Query): Query => ({ kind: 'not', of });
const phrase = (text: string): Query => ({ kind: 'phrase', text });
const text = (field: 'title' | 'author' | 'note' | 'abstract' | 'venue', value: string, quoted = false): Query => ({
  kind: 'text',
  field,
  text: value,
  quoted,
});
const name = (field: 'tag' | 'site' | 'id', value: string, beginning = false): Query => ({
  kind: 'name',
  field,
  text: value,
  beginning,
});
const choice = (field: 'status' | 'is' | 'has' | 'no', value: string): Query => ({ kind: 'choice', field, value });
const years = (from: number | null, to: number | null): Query => ({ kind: 'year', from, to });
const day = (field: 'after' | 'before', value: string): Query => ({ kind: 'day', field, day: value });
const ago = (field: 'saved' | 'read', within: boolean, amount: number, unit: 'd' | 'w' | 'm' | 'y'): Query => ({
  kind: 'time',
  field,
  when: { kind: 'age', within, amount, unit },
});
const span = (field: 'saved' | 'read', from: string | null, to: string | null): Query => ({
  kind: 'time',
  field,
  when: { kind: 'span', from, to },
});
const count = (field: 'tags' | 'authors', comparison: '<' | '<=' | '=' | '>=' | '>', number: number): Query => ({
  kind: 'count',
  field,
  comparison,
  count: number,
});

const CASES: readonly (readonly [typed: string, meant: Query])[] = [
  ['', all()],
  ['   ', all()],
  ['attention', word('attention')],
  ['  graph   attention ', words('graph', 'attention')],
  ['"graph attention"', phrase('graph attention')],
  ['“graph attention”', phrase('graph attention')],
  ['a "b c" d', all(word('a'), phrase('b c'), word('d'))],
  ['"b c"d', all(phrase('b c'), word('d'))],
  ['-survey', not(word('survey'))],
  ['graph -survey', all(word('graph'), not(word('survey')))],
  ['-"deep learning"', not(phrase('deep learning'))],
  ['-tag:read', not(name('tag', 'read'))],
  ['-(a b)', not(words('a', 'b'))],
  ['-(a or b)', not(any(word('a'), word('b')))],
  ['-5', not(word('5'))],
  ['state-of-the-art', word('state-of-the-art')],

  // Fields
  ['tag:vision', name('tag', 'vision')],
  ['TAG:vision', name('tag', 'vision')],
  ['tag:"to read"', name('tag', 'to read')],
  ['tag:nlp/*', name('tag', 'nlp/', true)],
  ['tag:"nlp/*"', name('tag', 'nlp/*')],
  ['tag:c++', name('tag', 'c++')],
  ['tag:f(x)', name('tag', 'f(x)')],
  ['title:attention', text('title', 'attention')],
  ['title:"is all you"', text('title', 'is all you', true)],
  ['author:curie', text('author', 'curie')],
  ['by:curie', text('author', 'curie')],
  ['by:"marie curie"', text('author', 'marie curie', true)],
  ['note:reproduce', text('note', 'reproduce')],
  ['abstract:ablation', text('abstract', 'ablation')],
  ['venue:neurips', text('venue', 'neurips')],
  ['in:neurips', text('venue', 'neurips')],
  ['site:arxiv', name('site', 'arxiv')],
  ['id:2412.00127', name('id', '2412.00127')],
  ['id:arxiv:2412.00127', name('id', 'arxiv:2412.00127')],
  ['status:unread', choice('status', 'unread')],
  ['status:to-read', choice('status', 'to-read')],
  ['status:"to read"', choice('status', 'to-read')],
  ['status:none', choice('status', 'none')],
  ['is:starred', choice('is', 'starred')],
  ['is:read', choice('is', 'read')],
  ['has:note', choice('has', 'note')],
  ['has:tags', choice('has', 'tag')],
  ['no:tag', choice('no', 'tag')],
  ['no:status', choice('no', 'status')],

  // Years, days, times, counts
  ['year:2023', years(2023, 2023)],
  ['year:2020..2023', years(2020, 2023)],
  ['year:2020-2023', years(2020, 2023)],
  ['year:2020..', years(2020, null)],
  ['year:..2023', years(null, 2023)],
  ['year>2020', years(2021, null)],
  ['year>=2020', years(2020, null)],
  ['year:<2020', years(null, 2019)],
  ['year<=2020', years(null, 2020)],
  ['year=2020', years(2020, 2020)],
  ['after:2020', day('after', '2020')],
  ['before:2015-06', day('before', '2015-06')],
  ['before:2015-6-7', day('before', '2015-06-07')],
  ['saved:<7d', ago('saved', true, 7, 'd')],
  ['saved:7d', ago('saved', true, 7, 'd')],
  ['saved:>2w', ago('saved', false, 2, 'w')],
  ['saved<3m', ago('saved', true, 3, 'm')],
  ['saved:2026-10', span('saved', '2026-10', '2026-10')],
  ['saved:2026-10..2026-11', span('saved', '2026-10', '2026-11')],
  ['saved:2026..', span('saved', '2026', null)],
  ['saved:..2026-02-28', span('saved', null, '2026-02-28')],
  ['read:<1y', ago('read', true, 1, 'y')],
  ['read:2026', span('read', '2026', '2026')],
  ['tags>5', count('tags', '>', 5)],
  ['tags>=5', count('tags', '>=', 5)],
  ['tags:0', count('tags', '=', 0)],
  ['tags:<2', count('tags', '<', 2)],
  ['authors=1', count('authors', '=', 1)],

  // Operators
  ['graph and tree', words('graph', 'tree')],
  ['graph AND tree', words('graph', 'tree')],
  ['graph or tree', any(word('graph'), word('tree'))],
  ['graph OR tree', any(word('graph'), word('tree'))],
  ['a b or c d', any(words('a', 'b'), words('c', 'd'))],
  ['a or b or c', any(word('a'), word('b'), word('c'))],
  ['a (b or c)', all(word('a'), any(word('b'), word('c')))],
  ['(a or b) and (c or d)', all(any(word('a'), word('b')), any(word('c'), word('d')))],
  ['(a b) c', words('a', 'b', 'c')],
  ['((a))', word('a')],
  ['not a', not(word('a'))],
  ['a not b', all(word('a'), not(word('b')))],
  ['not (a or b)', not(any(word('a'), word('b')))],
  ['not not a', word('a')],
  ['not -a', word('a')],
  ['-(not (-a))', not(word('a'))],
  ['tag:a or tag:b', any(name('tag', 'a'), name('tag', 'b'))],
  ['(tag:a)', name('tag', 'a')],
  ['(tag:"a b" or c)', any(name('tag', 'a b'), word('c'))],

  // Whatever is not well formed is text
  ['Vol 2: The Return', words('Vol', '2:', 'The', 'Return')],
  ['10.1234/foo:bar', word('10.1234/foo:bar')],
  ['https://x/y:z', word('https://x/y:z')],
  ['foo:bar', word('foo:bar')],
  ['tag:', word('tag:')],
  ['tag: vision', words('tag:', 'vision')],
  ['tag:*', word('tag:*')],
  ['tag:""', word('tag:""')],
  ['tag:"open', word('tag:"open')],
  ['tag:a"b', word('tag:a"b')],
  ['tag:(x', word('tag:(x')],
  ['status:eaten', word('status:eaten')],
  ['has:fun', word('has:fun')],
  ['year:soon', word('year:soon')],
  ['year:20', word('year:20')],
  ['year:..', word('year:..')],
  ['after:2020-13', word('after:2020-13')],
  ['before:2023-02-29', word('before:2023-02-29')],
  ['after:>2020', word('after:>2020')],
  ['saved:7x', word('saved:7x')],
  ['saved:=7d', word('saved:=7d')],
  ['saved:a..b', word('saved:a..b')],
  ['tags>many', word('tags>many')],
  ['title>5', word('title>5')],
  ['"open', word('"open')],
  ['a "open b', words('a', '"open', 'b')],
  ['""', word('""')],
  ['" "', words('"', '"')],
  ['(a', words('(', 'a')],
  ['a)', word('a)')],
  ['()', words('(', ')')],
  ['a () b', words('a', '(', ')', 'b')],
  [')(', word(')(')],
  [':)', word(':)')],
  ['f(x) = y', words('f(x)', '=', 'y')],
  ['(see f(x))', words('see', 'f(x)')],
  ['-', word('-')],
  ['a - b', words('a', '-', 'b')],
  ['--all', word('--all')],
  ['and', word('and')],
  ['or', word('or')],
  ['not', word('not')],
  ['and a', words('and', 'a')],
  ['a or', words('a', 'or')],
  ['or not', words('or', 'not')],
  ['a or or b', any(words('a', 'or'), word('b'))],
  ['a and or b', any(words('a', 'and'), word('b'))],
  ['(a or)', words('a', 'or')],
  ['a not', words('a', 'not')],

  // A backslash makes text of anything
  ['\\or', word('or')],
  ['\\-x', word('-x')],
  ['\\tag:a', word('tag:a')],
  ['\\alpha', word('alpha')],
  ['\\', word('\\')],
  ['(a \\b) )', all(word('a'), word('b)'))],
];

describe('a query', () => {
  it.each(CASES)('%s', (typed, meant) => {
    expect(parseQuery(typed).query).toEqual(meant);
  });

  it.each(CASES)('%s is printed so that it is read again as the same', (_typed, meant) => {
    expect(parseQuery(printQuery(meant)).query).toEqual(meant);
  });

  it('says where its parts stand, so that each can be taken out', () => {
    const typed = 'graphs  tag:"to read" -(a or b) year>2020';
    const parts = parseQuery(typed).parts.map(({ start, end }) => typed.slice(start, end));
    expect(parts).toEqual(['graphs', 'tag:"to read"', '-(a or b)', 'year>2020']);
  });

  it.each([
    ['deep lea', { kind: 'word', text: 'lea' }],
    ['deep title:lea', { kind: 'text', field: 'title', text: 'lea', quoted: false }],
    ['deep or lea', { kind: 'word', text: 'lea' }],
    ['deep ', null],
    ['"deep lea"', null],
    ['(deep lea)', null],
  ])('knows in %j what may not be finished', (typed, unfinished) => {
    expect(parseQuery(typed).unfinished).toEqual(unfinished);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...FIELD_NAMES.flatMap((field) => FIELDS[field].names.map((each) => `${each}:`)),
    ...[
      'and',
      'or',
      'not',
      '(',
      ')',
      '-',
      '"',
      '“',
      '\\',
      '*',
      '..',
      '>',
      '<=',
      ' ',
      '\n',
      'a',
      'über',
      '深',
      '2020',
      '7d',
      '🔥',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(' ')),
  );

  it('is a query, and is printed so that it is read again as the same', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const { query } = parseQuery(typed);
        expect(parseQuery(printQuery(query)).query).toEqual(query);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a text that nests without end', () => {
  it.each(['(', 'not ', '-(', 'a or ('])('of %j is a query too', (piece) => {
    for (const typed of [piece.repeat(20_000), `${piece.repeat(20_000)}a${')'.repeat(20_000)}`]) {
      const { query } = parseQuery(typed);
      expect(parseQuery(printQuery(query)).query).toEqual(query);
    }
  });
});

describe('the help sheet', () => {
  it('shows only what is understood', () => {
    for (const [write] of helpRows()) {
      const { query } = parseQuery(write);
      const said = query.kind === 'not' ? query.of : query;
      expect(['word', 'and'].includes(said.kind) && write !== 'graph attention' && write !== '-survey', write).toBe(
        false,
      );
    }
  });

  it('names every field', () => {
    const named = new Set(
      helpRows().flatMap(([write]) => {
        const { query } = parseQuery(write);
        return query.kind === 'year'
          ? ['year']
          : 'field' in query
            ? [(query as Exclude<Clause, { kind: 'year' }>).field]
            : [];
      }),
    );
    expect([...named].sort()).toEqual([...FIELD_NAMES].sort());
  });
});
