import { describe, expect, test } from 'vitest';
import { loadSaved } from '../scripts/saved-page.ts';
import { looksChanged } from './health.ts';
import { readPage } from './read-page.ts';
import { openPage } from './registry.ts';

const LIST = new URL('https://arxiv.org/list/inv/new');

function check(html: string, url = LIST) {
  const document = loadSaved(html, url);
  const opened = openPage(document, url);
  if (!opened) throw new Error(`no site opens ${url}`);
  return looksChanged(document, url, readPage(opened.page).cards);
}

const links = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p><a href="/abs/2912.0000${i}">Paper ${i}</a></p>`).join('');

test('a list of papers that the adapter finds no card of has changed', () => {
  expect(check(`<main>${links(3)}</main>`)).toBe(true);
});

test('links around the list are no list', () => {
  expect(check(`<header>${links(2)}</header><aside>${links(3)}</aside>`)).toBe(false);
});

describe('not a change', () => {
  test.each([
    ['an empty search', '<p>Sorry, your query returned no results</p>'],
    ['a robot check', '<form id="captcha"><button>I am not a robot</button></form>'],
    ['a log-in', '<form><input type="password"></form>'],
  ])('%s', (_, html) => {
    expect(check(html)).toBe(false);
  });

  test('a paper’s own page, whatever it links to', () => {
    expect(check(links(5), new URL('https://arxiv.org/abs/2912.00009'))).toBe(false);
  });
});
