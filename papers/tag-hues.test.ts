import { expect, test } from 'vitest';
import { tag } from '../tests/support/invented.ts';
import { withHuesBack, withHuesMoved } from './tag-hues.ts';

test('a renamed tag takes its colour and those below it along; a colour that is there stays', () => {
  const hues = { nlp: 1, 'nlp/parsing': 2, other: 3 };
  expect(withHuesMoved(hues, tag('NLP'), tag('Language'))).toEqual({ language: 1, 'language/parsing': 2, other: 3 });
  expect(withHuesMoved(hues, tag('nlp'), tag('other'))).toEqual({ 'other/parsing': 2, other: 3 });
  expect(withHuesMoved(hues, tag('nlp'), null)).toEqual({ other: 3 });
});

test('a move that is taken back leaves the colours alone that were given meanwhile', () => {
  const before = { nlp: 1, 'nlp/parsing': 2, other: 3 };
  const moved = withHuesMoved(before, tag('nlp'), tag('language'));
  expect(withHuesBack(moved, before, moved)).toEqual(before);
  const meanwhile = { language: 7, 'language/parsing': 2, fresh: 4 };
  expect(withHuesBack(meanwhile, before, moved)).toEqual({ language: 7, fresh: 4, nlp: 1, 'nlp/parsing': 2 });
});
