import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { childNamed, hrefOf, must, textAt, textsAt } from './dom.ts';

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
