import { expect, test } from 'vitest';
import { tag } from '../tests/support/invented.ts';
import { withHuesMoved } from './tag-hues.ts';

test('a renamed tag takes its colour and those below it along; a colour that is there stays', () => {
  const hues = { nlp: 1, 'nlp/parsing': 2, other: 3 };
  expect(withHuesMoved(hues, tag('NLP'), tag('Language'))).toEqual({ language: 1, 'language/parsing': 2, other: 3 });
  expect(withHuesMoved(hues, tag('nlp'), tag('other'))).toEqual({ 'other/parsing': 2, other: 3 });
  expect(withHuesMoved(hues, tag('nlp'), null)).toEqual({ other: 3 });
});
