// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Paper } from '../../papers/paper.ts';
import type { Page, ReadCard, Site } from '../../sites/site.ts';
import { Follower } from './follower.ts';

const SITE: Site = { id: 'test', name: 'Test', matches: [], lists: '', open: () => null };
const page: Page = {
  cards: () => Array.from(document.querySelectorAll('li')),
  read: (element) => {
    const title = element.textContent.trim();
    if (title === 'broken') throw new Error('malformed');
    if (title === 'advertisement') return null;
    const paper: Paper = { title, authors: [], ids: [], url: 'https://test.invalid/' };
    return { paper, slot: { at: element, place: 'end' } };
  },
};

let end: AbortController;
let href: string;
let shown: Map<Element, string>;
let reads: number;

beforeEach(() => {
  end = new AbortController();
  href = 'https://test.invalid/list';
  shown = new Map();
  reads = 0;
  document.body.innerHTML = '<ul><li>One</li><li>Two</li></ul>';
});
afterEach(() => end.abort());

function follow(): Follower {
  const follower = new Follower({
    document,
    href: () => href,
    open: (url) => (url.pathname === '/list' ? { site: SITE, page } : null),
    isOurs: (node) => node.nodeName === 'MANICULE-MARK',
    onCard: ({ element, paper }: ReadCard) => {
      reads++;
      shown.set(element, paper.title);
    },
    onGone: (element) => shown.delete(element),
    onRead: () => undefined,
    onLook: () => undefined,
    signal: end.signal,
  });
  follower.start();
  return follower;
}

const list = () => document.querySelector('ul') as Element;
const titles = () => [...shown.values()].sort();
const see = (...expected: string[]) => vi.waitFor(() => expect(titles()).toEqual(expected.sort()));

function add(title: string): Element {
  const item = document.createElement('li');
  item.textContent = title;
  list().append(item);
  return item;
}

test('what is there is read at once, before the page draws a frame, and without asking where it lies', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const asked = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  follow();
  expect(titles()).toEqual(['One', 'Two']);
  expect(asked).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('the cards that are there, and those that come', async () => {
  const follower = follow();
  await see('One', 'Two');
  add('Three');
  await see('One', 'Two', 'Three');
  expect(follower.cards.map(({ paper }) => paper.title)).toEqual(['One', 'Two', 'Three']);
});

test('cards that leave are forgotten', async () => {
  follow();
  await see('One', 'Two');
  list().firstElementChild?.remove();
  await see('Two');
});

test('an element that shows another paper now is read again, and the others are not', async () => {
  follow();
  await see('One', 'Two');
  const before = reads;
  (list().firstElementChild?.firstChild as Text).nodeValue = 'Uno';
  await see('Uno', 'Two');
  expect(reads).toBe(before + 1);
});

test('what is no paper or malformed is skipped, counted, and shown once it can be read', async () => {
  const broken = add('broken');
  add('advertisement');
  const follower = follow();
  await see('One', 'Two');
  await vi.waitFor(() => expect(follower.malformed).toBe(1));
  broken.textContent = 'Mended';
  await see('One', 'Two', 'Mended');
  expect(follower.malformed).toBe(0);
});

test('an address that is no list’s ends all marks, and a list’s brings them back', async () => {
  const follower = follow();
  await see('One', 'Two');
  href = 'https://test.invalid/elsewhere';
  follower.suspectNavigation();
  await see();
  href = 'https://test.invalid/list';
  follower.suspectNavigation();
  await see('One', 'Two');
});

test('a mark of ours that is put in has nothing read again', async () => {
  follow();
  await see('One', 'Two');
  const before = reads;
  for (const item of list().children) item.append(document.createElement('manicule-mark'));
  add('Three');
  await see('One', 'Two', 'Three');
  expect(reads).toBe(before + 1);
});
