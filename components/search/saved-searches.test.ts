import { expect, test } from 'vitest';
import { isKept, withSearchToggled } from './saved-searches.ts';

const change = () => undefined;

test('a search is kept once, and let go of by the same act', () => {
  const none = { all: [], change };
  const one = { all: withSearchToggled(none, ' tag:nlp herons '), change };
  expect(one.all).toEqual([{ name: 'tag:nlp herons', query: 'tag:nlp herons' }]);
  expect([isKept(none, 'tag:nlp herons'), isKept(one, 'tag:nlp herons ')]).toEqual([false, true]);
  expect(withSearchToggled(one, 'tag:nlp herons')).toEqual([]);
  expect(withSearchToggled(one, '  ')).toEqual(one.all);
});
