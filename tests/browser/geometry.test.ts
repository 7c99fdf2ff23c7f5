import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addTag, closeEditor, openEditor, pressButton, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES, SAMPLE_PAGES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { captures } from './captures.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';

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

/** Tag, attributes and box of each element of the page's own, in document order, and how far the page scrolls. */
function geometry(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What turns by itself is elsewhere at each look.
    for (const animation of document.getAnimations()) animation.cancel();
    const own = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.localName.startsWith('manicule-'),
    );
    const boxes = own.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const attributes = element.getAttributeNames().map((name) => `${name}="${element.getAttribute(name)}"`);
      return [element.localName, ...attributes, x, y, width, height].join(' ');
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [...boxes, `scrolls ${scrollWidth} ${scrollHeight}`];
  });
}

const REAL = captures(
  ...['huggingface', 'arxiv', 'google-scholar', 'openreview', 'acl', 'semantic-scholar', 'pubmed', 'sciencedirect'],
  ...['aaai', 'cvf', 'ijcai', 'usenix'],
);

describe.each([...samples, ...REAL])('on $file', ({ url, papers, html }) => {
  test(`stand ${papers} marks, and nothing of the page has moved or changed`, async () => {
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

test.each(samples)(
  'on $file nothing moves or changes for a saved paper and its open editor either',
  async ({ url }) => {
    const { page, reader } = await (await openManicule()).visit(url);
    await marksShown(page, SAMPLE_PAPERS.length);
    const before = await geometry(page);
    await openEditor(reader, LOSSLESS);
    await pressButton(reader, 'Reading');
    for (const tag of ['speculative decoding', 'to cite', 'a third one']) await addTag(reader, tag);
    await writeNote(reader, 'A note.\n\nOf several lines.');
    await savedSaid(reader);
    expect(await geometry(page)).toEqual(before);
    await closeEditor(reader, LOSSLESS);
    await markSays(reader, LOSSLESS, /^Saved/);
    expect(await geometry(page)).toEqual(before);
  },
);
