import { expect, test } from 'vitest';
import { understoodClauses } from './clauses.ts';

test.each<[typed: string, clauses: readonly (readonly [text: string, without: string])[]]>([
  ['lossless drafting', []],
  ['', []],
  ['Vol 2: The Return', []],
  ['drafting tag:decoding', [['tag:decoding', 'drafting']]],
  [
    'tag:"to read" -survey year:2020..2023 herons',
    [
      ['tag:"to read"', '-survey year:2020..2023 herons'],
      ['-survey', 'tag:"to read" year:2020..2023 herons'],
      ['year:2020..2023', 'tag:"to read" -survey herons'],
    ],
  ],
  ['"grey herons"', [['"grey herons"', '']]],
  ['is:starred or has:note', [['is:starred or has:note', '']]],
])('%s', (typed, clauses) => {
  expect(understoodClauses(typed).map(({ text, without }) => [text, without])).toEqual(clauses);
});
