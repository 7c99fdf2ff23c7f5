import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const section = (file: string, title: string) => {
  const text = readFileSync(`docs/store/${file}`, 'utf8');
  const found = new RegExp(`^(#{2,3}) ${title}\\n\\n(.*?)(?=^#{2,3} |(?![\\s\\S]))`, 'ms').exec(text)?.[2]?.trim();
  if (!found) throw new Error(`docs/store/${file} has no “${title}”`);
  return found;
};

/** The shortest and the longest, in characters, of what the stores take: the strictest of those that show it. */
const LIMITS = [
  ['listing.md', 'Name', 1, 45], // Edge, in its catalogue; Firefox takes 50, Chrome 75
  ['listing.md', 'Summary', 1, 132], // Chrome; Firefox takes 250
  ['listing.md', 'Description', 250, 10_000], // Edge; Firefox takes 15,000, Chrome 16,000
  ['review.md', 'Single purpose', 1, 1_000],
  ['review.md', 'Remote code', 1, 1_000],
  ['review.md', 'Notes for reviewers', 1, 2_000], // Edge
] as const;

test.each(LIMITS)('%s: “%s” has %i to %i characters', (file, title, least, most) => {
  const { length } = section(file, title);
  expect(length).toBeGreaterThanOrEqual(least);
  expect(length).toBeLessThanOrEqual(most);
});

test('the search terms are as few and short as Edge takes', () => {
  const terms = section('listing.md', 'Search terms')
    .split('\n')
    .map((line) => line.slice(2));
  expect(terms.length).toBeLessThanOrEqual(7);
  expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  for (const term of terms) expect(term.length, term).toBeLessThanOrEqual(30);
});

test('the reason of each permission fits Chrome’s field', () => {
  const text = readFileSync('docs/store/review.md', 'utf8');
  for (const [, name] of text.matchAll(/^### (.+)$/gm))
    expect(section('review.md', name ?? '').length, name).toBeLessThanOrEqual(1_000);
});

test('the description is text alone, as the stores show it', () => {
  expect(section('listing.md', 'Description')).not.toMatch(/[*_`<>]|\]\(|^#/m);
});
