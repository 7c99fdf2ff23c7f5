import { expect, test } from 'vitest';
import { tag } from '../tests/support/invented.ts';
import { withTagRenamed } from './rename-tag.ts';

const tags = (...names: readonly string[]) => names.map(tag);

test.each<[before: string[], from: string, to: string | null, after: string[]]>([
  [['nlp', 'to read'], 'nlp', 'language', ['language', 'to read']],
  [['nlp/parsing', 'nlp', 'nlpx'], 'NLP', 'language', ['language/parsing', 'language', 'nlpx']],
  [['nlp', 'language'], 'nlp', 'language', ['language']],
  [['nlp/parsing', 'to read'], 'nlp', null, ['to read']],
  [['to read'], 'nlp', 'language', ['to read']],
])('%j with %s called %s is %j', (before, from, to, after) => {
  expect(withTagRenamed(tags(...before), tag(from), to === null ? null : tag(to))).toEqual(tags(...after));
});

test('the list itself is answered where nothing changes', () => {
  const kept = tags('to read');
  expect(withTagRenamed(kept, tag('nlp'), tag('language'))).toBe(kept);
});
