import { expect, test } from 'vitest';
import { tag } from '../tests/support/invented.ts';
import { makeTag, tagHash } from './tag.ts';
import { completeTag } from './tag-completion.ts';

test.each([
  ['  to   read ', 'to read'],
  ['a\tb\nc', 'a b c'],
  ['e\u0301', 'é'],
])('%j is tidied to %j', (typed, tidy) => {
  expect(makeTag(typed)).toBe(tidy);
});

test.each([[''], [' \n '], ['x'.repeat(101)]])('%j is no tag', (typed) => {
  expect(makeTag(typed)).toBeNull();
});

test('a hue is one of eight and the same for every spelling', () => {
  expect(tagHash('NLP')).toBe(tagHash('nlp'));
  expect(tagHash('日本語')).toBeLessThan(2 ** 32);
});

test('completion puts beginnings before words before middles', () => {
  const tags = ['unlearning', 'deep learning', 'Learning rate', 'vision'].map((text) => ({ tag: tag(text) }));
  expect(completeTag('learn', tags, 8)).toEqual(['Learning rate', 'deep learning', 'unlearning']);
  expect(completeTag(' ', tags, 8)).toEqual([]);
  expect(completeTag('learn', tags, 1)).toEqual(['Learning rate']);
});
