// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extentOf } from './extent.ts';

const isCard = (element: Element) => element.matches('.card');
const idsOf = (html: string) => {
  document.body.innerHTML = html;
  return extentOf(document.querySelector('.card') as Element, isCard).map(({ id }) => id);
};

test('a card goes on in what follows it, up to the next card', () => {
  expect(
    idsOf('<dl><dt class="card" id="a"><dd id="b"></dd><dd id="c"></dd><dt class="card" id="d"><dd></dd></dl>'),
  ).toEqual(['a', 'b', 'c']);
  expect(idsOf('<p class="card" id="a"></p><div id="b"></div><p class="card"></p>')).toEqual(['a', 'b']);
});

test('and in nothing of its own kind', () => {
  expect(idsOf('<ul><li class="card" id="a"></li><li id="b"></li></ul>')).toEqual(['a']);
});

test('but for what it opens', () => {
  const opens = (id: string) => `<button aria-controls="${id}"></button>`;
  expect(
    idsOf(`<div class="card" id="a">${opens('b')}</div><div id="b"></div><div id="c"></div><div class="card"></div>`),
  ).toEqual(['a', 'b']);
  expect(idsOf(`<div class="card" id="a">${opens('c')}</div><div id="b"></div>`)).toEqual(['a']);
});

test('nor in all that comes behind the last one', () => {
  const rest = Array.from({ length: 20 }, (_, i) => `<div id="r${i}"></div>`).join('');
  expect(idsOf(`<p class="card" id="a"></p>${rest}`)).toHaveLength(4);
});
