import { expect, test } from 'vitest';
import { loadSaved } from '../scripts/saved-page.ts';
import { readPage } from './read-page.ts';
import { openPage } from './registry.ts';
import { withStandIn } from './stand-in.ts';

const LIST = new URL('https://arxiv.org/list/inv/new');

function read(html: string) {
  const document = loadSaved(html, LIST);
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const opened = openPage(document, LIST);
  if (!opened) throw new Error('no site opens the list');
  const page = withStandIn(opened.page, document, LIST);
  return { titles: readPage(page).cards.map(({ paper }) => paper.title), standsIn: page.standsIn?.() };
}

test('any page’s reader takes over where the site’s own finds nothing among links to papers', () => {
  const html = '<main><p><a href="/abs/2912.00001">Lossless Drafting for Patient Readers</a></p></main>';
  expect(read(html)).toEqual({ titles: ['Lossless Drafting for Patient Readers'], standsIn: true });
});

test('and leaves an empty list alone', () => {
  expect(read('<main><p>No new papers today.</p></main>')).toEqual({ titles: [], standsIn: false });
});
