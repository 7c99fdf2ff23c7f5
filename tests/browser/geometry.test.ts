import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { captures } from './captures.ts';
import { openManicule } from './harness.ts';

interface Case {
  readonly file: string;
  readonly url: string;
  readonly papers: number;
  readonly html: () => string;
}

const samples: Case[] = Object.entries(SAMPLE_ADDRESSES).map(([site, url]) => ({
  file: `the ${site} sample`,
  url,
  papers: SAMPLE_PAPERS.length,
  html: SAMPLE_PAGES[url]!,
}));

/** Tag and box of each element of the page's own, in document order, and how far the page scrolls. */
function geometry(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.localName.startsWith('manicule-'),
    );
    const boxes = own.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [...boxes, `scrolls ${scrollWidth} ${scrollHeight}`];
  });
}

describe.each([...samples, ...captures('huggingface', 'arxiv')])('on $file', ({ url, papers, html }) => {
  test(`stand ${papers} marks, and nothing of the page has moved`, async () => {
    const pages = { [url]: html };
    const plain = await (await openManicule({ pages, extension: null })).visit(url);
    const before = await geometry(plain.page);
    await plain.page.close();

    const { page } = await (await openManicule({ pages })).visit(url);
    await marksShown(page, papers, 60_000);
    const after = await geometry(page);
    expect(after.length).toBe(before.length);
    expect(after.filter((box, at) => box !== before[at])).toEqual([]);
  }, 120_000);
});
