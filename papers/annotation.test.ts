import { describe, expect, test } from 'vitest';
import { tag } from '../tests/support/invented.ts';
import { applyChange, displacedNote, NO_ANNOTATION, noteLine } from './annotation.ts';

describe('tags', () => {
  const tagged = applyChange(NO_ANNOTATION, { kind: 'addTag', tag: tag('Machine Translation') });

  test('are added once, whatever the case', () => {
    expect(applyChange(tagged, { kind: 'addTag', tag: tag('machine translation') })).toBe(tagged);
  });

  test('are removed whatever the case', () => {
    expect(applyChange(tagged, { kind: 'removeTag', tag: tag('MACHINE TRANSLATION') }).tags).toEqual([]);
  });
});

describe('a note in the way of another', () => {
  const noted = { ...NO_ANNOTATION, note: 'theirs' };

  test('is displaced where its writer did not know it', () => {
    expect(displacedNote(noted, { kind: 'setNote', note: 'mine', base: '' })).toBe('theirs');
  });

  test.each([
    ['began from it', { note: 'theirs and mine', base: 'theirs' }],
    ['wrote the same', { note: 'theirs', base: '' }],
  ])('is not displaced where the writer %s', (_, words) => {
    expect(displacedNote(noted, { kind: 'setNote', ...words })).toBeNull();
  });

  test('is not displaced by an act on another field', () => {
    expect(displacedNote(noted, { kind: 'setStar', starred: true })).toBeNull();
  });
});

test.each([
  ['', ''],
  ['\n\n  # Lossless drafting\nmore', 'Lossless drafting'],
  ['> - a quoted list', 'a quoted list'],
  ['1. first', 'first'],
  ['*emphasis* stays', '*emphasis* stays'],
])('the line of %j is %j', (note, line) => {
  expect(noteLine(note)).toBe(line);
});

test('a long line is cut with an ellipsis', () => {
  expect(noteLine('word '.repeat(50), 20)).toBe('word word word word…');
});
