import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { allAt, childNamed, hrefOf, must, textAt, textsAt } from './dom.ts';

const { document } = new JSDOM(
  `<ul><li><h3>deep</h3></li></ul><h3 id="own">Own</h3>
   <p class="who"><a href="/a">A</a>, <a href="javascript:more()">B</a> <a></a></p>`,
  { url: 'https://example.org/list' },
).window;

test('must finds or throws, and says what it looked for', () => {
  expect(must(document, '#own').tagName).toBe('H3');
  expect(() => must(document, '.absent')).toThrow('.absent');
});

test('textAt and textsAt', () => {
  expect(textAt(document, '.who')).toBe('A, B');
  expect(textAt(document, '.absent')).toBe('');
  expect(textsAt(document, '.who a')).toEqual(['A', 'B']);
});

test.each([
  ['.who a', 3],
  ['.who > a:not([href^="javascript:"]), h3', 4],
  ['ul li h3, p[class="who"]', 2],
  ['.absent a', 0],
])('allAt %s', (selector, count) => {
  const found = allAt(document, selector);
  expect(found).toHaveLength(count);
  expect(found).toEqual(Array.from(document.querySelectorAll(selector)));
});

/** How long it takes to read the names of 100 rows in the middle of a list of so many, the shortest of three times. */
function timeAmong(rows: number): number {
  const row = '<li><p class="who"><a>A</a>, <a>B</a></p></li>';
  const items = new JSDOM(`<ul>${row.repeat(rows)}</ul>`).window.document.querySelectorAll('li');
  const some = Array.from(items).slice(rows / 2, rows / 2 + 100);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    for (const item of some) textsAt(item, '.who a');
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('what is read of a card takes as long in a list of thousands as in a short one', () => {
  expect(timeAmong(4000) / timeAmong(200)).toBeLessThan(5);
});

test('childNamed passes over what lies deeper', () => {
  expect(childNamed(document.body, 'H3')?.id).toBe('own');
  expect(childNamed(document.body, 'H4')).toBeNull();
  expect(childNamed(null, 'H3')).toBeNull();
});

describe('hrefOf', () => {
  test.each([
    ['a[href="/a"]', 'https://example.org/a'],
    ['a[href^="javascript"]', null],
    ['a:not([href])', null],
    ['.absent', null],
  ])('%s', (selector, href) => expect(hrefOf(document.querySelector(selector))).toBe(href));
});
