import { expect, it } from 'vitest';
import { otherForms } from './word-forms.ts';

it.each([
  ['library', 'libraries'],
  ['libraries', 'library'],
  ['matrix', 'matrices'],
  ['matrices', 'matrix'],
  ['boxes', 'box'],
  ['tumour', 'tumor'],
  ['tumors', 'tumours'],
  ['behavioural', 'behavioral'],
  ['colored', 'coloured'],
  ['optimisation', 'optimization'],
  ['optimized', 'optimised'],
  ['analyse', 'analyze'],
  ['modelling', 'modeling'],
  ['labeled', 'labelled'],
  ['unlabelled', 'unlabeled'],
  ['centre', 'center'],
  ['meters', 'metres'],
  ['greyscale', 'grayscale'],
])('%s is %s too', (word, form) => {
  expect(otherForms(word)).toContain(form);
});

it.each([
  ['filling', 'filing'],
  ['is', 'i'],
  ['bus', 'bu'],
  ['four', 'for'],
  ['rise', 'rize'],
])('%s is not %s', (word, form) => {
  expect(otherForms(word)).not.toContain(form);
});
