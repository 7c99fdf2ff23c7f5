import { expect, test } from 'vitest';
import { isKept, withSearchKept } from './saved-searches.ts';

test('a search is kept once, also where two windows keep it, and let go of', () => {
  const one = withSearchKept([], ' tag:nlp herons ', true);
  expect(one).toEqual([{ name: 'tag:nlp herons', query: 'tag:nlp herons' }]);
  expect(withSearchKept(one, 'tag:nlp herons ', true)).toEqual(one);
  expect(withSearchKept(one, '  ', true)).toEqual(one);
  const keep = () => undefined;
  expect([isKept({ all: [], keep }, 'tag:nlp herons'), isKept({ all: one, keep }, 'tag:nlp herons ')]).toEqual([
    ...[false, true],
  ]);
  expect(withSearchKept(withSearchKept(one, 'is:starred', true), 'tag:nlp herons', false)).toEqual([
    { name: 'is:starred', query: 'is:starred' },
  ]);
});
