import { expect, test } from 'vitest';
import { loadSaved } from '../scripts/saved-page.ts';
import { openAnywhere } from './anywhere/index.ts';
import { arxiv } from './arxiv.ts';
import { readPage } from './read-page.ts';
import { readerOf, type StandIn } from './stand-in.ts';

const LIST = new URL('https://arxiv.org/list/inv/new');
const CHANGED = '<main><p><a href="/abs/2912.00001">Lossless Drafting for Patient Readers</a></p></main>';

function open(html: string, standIn?: StandIn) {
  const document = loadSaved(html, LIST);
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const opened = readerOf(arxiv)(document, LIST, standIn ?? (() => openAnywhere(document, LIST)));
  if (!opened) throw new Error('the site does not open its list');
  return opened.page;
}

function read(page: ReturnType<typeof open>) {
  const { cards } = readPage(page);
  return { titles: cards.map(({ paper }) => paper.title), changed: page.looksChanged?.(cards) };
}

test('any page’s reader takes over where the site’s own finds nothing among links to papers', () => {
  expect(read(open(CHANGED))).toEqual({ titles: ['Lossless Drafting for Patient Readers'], changed: true });
});

test('and where none of its cards can be read', () => {
  const html = `<div id="dlpage"><dl><dt>[1]</dt><dd><a href="/abs/2912.00001">Lossless Drafting for Patient Readers</a></dd></dl></div>`;
  expect(read(open(html))).toEqual({ titles: ['Lossless Drafting for Patient Readers'], changed: true });
});

test('as soon as it is there', () => {
  let reader: ReturnType<StandIn> = null;
  const page = open(CHANGED, () => reader);
  expect(read(page)).toEqual({ titles: [], changed: true });
  reader = openAnywhere(loadSaved(CHANGED, LIST), LIST);
  expect(read(page).titles).toEqual(['Lossless Drafting for Patient Readers']);
});

test('and leaves an empty list alone', () => {
  expect(read(open('<main><p>No new papers today.</p></main>'))).toEqual({ titles: [], changed: false });
});
