import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { parseJson } from './parse-json.ts';

function reasonFor(text: string): unknown {
  try {
    return parseJson(text, 'file-foreign');
  } catch (error) {
    return error instanceof Failure && error.detail;
  }
}

test.each([
  ['\uFEFF{"a": 1}', { a: 1 }],
  ['[1,\n2,\n[3', ['json-short']],
  ['[{"title": "x', ['json-short']],
  ['[1,\n2,\n{"a" 3}]', ['json-mistake', { line: 3 }]],
  ['@misc{a}', ['not-json']],
  ['', ['not-json']],
])('%j', (text, expected) => {
  expect(reasonFor(text)).toEqual(expected);
});

test.each([
  '[[["[[{\\"[", {"a": "\\\\"}, "]"]]]',
  `"${'['.repeat(5000)}"`,
  `["\\"", "${'{'.repeat(5000)}"]`,
  `[${'[],'.repeat(5000)}1]`,
])('what is not deep is read: %#', (text) => {
  expect(parseJson(text, 'file-foreign')).toEqual(JSON.parse(text));
});

test.each(['['.repeat(1001), `{"a":${'{"b":'.repeat(1000)}1`, `"\\\\"${'['.repeat(1001)}`])(
  'what is nested without end is refused before it is read: %#',
  (text) => {
    expect(reasonFor(text)).toEqual(['too-deep']);
  },
);
