import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../sites/read-page.ts';
import { openPage } from '../../sites/registry.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from './index.ts';
import { SAMPLE_PAPERS } from './papers.ts';

test.each(Object.entries(SAMPLE_ADDRESSES))('every sample paper is read whole from the %s sample', (site, address) => {
  const { document } = new JSDOM(SAMPLE_PAGES[address]!(), { url: address }).window;
  const opened = openPage(document, new URL(address))!;
  const { cards, malformed } = readPage(opened.page);

  expect(opened.site.id).toBe(site);
  expect(malformed).toBe(0);
  expect(cards.map(({ paper: { title, authors, abstract, ids } }) => ({ title, authors, abstract, ids }))).toEqual(
    SAMPLE_PAPERS.map(({ title, authors, abstract, id }) => ({ title, authors, abstract, ids: [`arxiv:${id}`] })),
  );
});

test('no sample paper can be taken for a real one', () => {
  // arXiv has given out fewer than 40,000 numbers in any month; these begin at 99,001.
  for (const { id } of SAMPLE_PAPERS) expect(Number(id.split('.')[1])).toBeGreaterThan(99_000);
});
