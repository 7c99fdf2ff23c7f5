import { expect, test } from 'vitest';
import { isFrontMatter } from './front-matter.ts';

test.each([
  'Table of Contents',
  'Contents',
  '[Front cover]',
  'Title Page i',
  '[Title page iii]',
  '[Copyright notice]',
  'Author Index',
  'Editorial Board',
  'Inside Front Cover',
  'IEEE Transactions on Invented Sand publication information',
  'Program Committee',
  'Organizing Committee',
  'Reviewers',
  'Sponsors',
])('%j is none', (title) => {
  expect(isFrontMatter(title, [])).toBe(true);
  expect(isFrontMatter(title, ['Ines Quill'])).toBe(false);
});

test.each([
  'Committees that decide by lot',
  'Editorial',
  'Contents of old harbours',
  'Cover times of random walks',
  'Preface',
])('%j may be one', (title) => expect(isFrontMatter(title, [])).toBe(false));
