import { expect, test } from 'vitest';
import { inventedPaper } from '../../../tests/support/invented.ts';
import { changedFields, draftOf, problemOf } from './details.ts';

const paper = inventedPaper({ venue: 'ICML' });
const draft = draftOf(paper);

test('what nobody touched is not corrected', () => {
  expect(changedFields(paper, draft)).toEqual({});
});

test('what was typed becomes the paper’s, in one line where it is one; what was emptied goes', () => {
  const typed = {
    ...draft,
    title: ' Another\n title ',
    authors: 'Bo Ek\n\n Ida  Müller ',
    venue: ' ',
    date: '2026-07',
  };
  expect(changedFields(paper, typed)).toEqual({
    title: 'Another title',
    authors: ['Bo Ek', 'Ida Müller'],
    venue: undefined,
    date: '2026-07',
  });
});

test.each([
  ['title', ' '],
  ['url', 'example.org'],
  ['url', 'javascript:alert(1)'],
  ['pdfUrl', 'file:///etc/passwd'],
  ['date', 'July'],
] as const)('%s cannot be %s', (field, text) => {
  expect(problemOf({ ...draft, [field]: text })?.field).toBe(field);
});

test('an address of a PDF can be left out', () => {
  expect(problemOf({ ...draft, pdfUrl: '' })).toBeNull();
});
