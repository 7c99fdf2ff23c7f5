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
