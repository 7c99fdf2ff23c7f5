import { expect, test } from 'vitest';
import { type Annotation, type AnnotationChange, applyChange, NO_ANNOTATION } from '../papers/annotation.ts';
import { tag } from '../tests/support/invented.ts';
import { backOf } from './undo.ts';

const BEFORE: Annotation = { tags: [tag('nlp')], note: 'one', status: 'reading', starred: true };

test.each<AnnotationChange>([
  { kind: 'addTag', tag: tag('vision') },
  { kind: 'removeTag', tag: tag('NLP') },
  { kind: 'setStatus', status: 'dismissed' },
  { kind: 'setStar', starred: false },
  { kind: 'setNote', note: 'two', base: 'one' },
])('$kind is taken back', (change) => {
  const back = backOf(BEFORE, change);
  const after = applyChange(BEFORE, change);
  expect(after).not.toEqual(BEFORE);
  expect(back && applyChange(after, back).tags.map((each) => each.toLowerCase())).toEqual(['nlp']);
  expect(back && { ...applyChange(after, back), tags: BEFORE.tags }).toEqual(BEFORE);
});

test.each<AnnotationChange>([
  { kind: 'addTag', tag: tag('Nlp') },
  { kind: 'removeTag', tag: tag('vision') },
  { kind: 'save' },
])('$kind that changed nothing is not', (change) => {
  expect(backOf(BEFORE, change)).toBeNull();
});

test('a paper without an annotation', () => {
  expect(backOf(NO_ANNOTATION, { kind: 'setStar', starred: true })).toEqual({ kind: 'setStar', starred: false });
});
