import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { marksShown } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { axeFinds } from './axe.ts';
import { openManicule, type Tab } from './harness.ts';
import { COUNT, focusOn, openArxiv, said } from './list.ts';
import { BENCHMARKS, LOSSLESS } from './papers.ts';

/** CSS pixels that the dot of what is new stands out of its mark. */
const DOT = 4;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

test.each(Object.entries(SAMPLE_ADDRESSES))(
  'a marked %s list looks as it did but for its marks, pixel by pixel',
  async (_, url) => {
    const plain = await (await openManicule({ extension: null })).visit(url);
    const before = await plain.page.screenshot();
    await plain.page.close();
    const manicule = await openManicule();
    const { page } = await manicule.visit(url);
    await marksShown(page, COUNT);
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('manicule-mark')].map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    const after = await page.screenshot();
    const { changed, outside } = await compared(await manicule.ownPage(), [before, after], marks);
    expect(changed).toBeGreaterThan(100);
    expect(outside).toEqual([]);
  },
);

/** How many pixels of two pictures differ, and where outside of these boxes. */
function compared(page: Page, pictures: readonly Buffer[], boxes: readonly Box[]) {
  const urls = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return page.evaluate(
    async ({ urls, boxes, dot }) => {
      const pixels: Uint8ClampedArray[] = [];
      let width = 0;
      for (const url of urls) {
        const image = new Image();
        image.src = url;
        await image.decode();
        width = image.width;
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        pixels.push(context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray());
      }
      const [one = [], other = []] = pixels;
      const outside: string[] = [];
      let changed = 0;
      for (let at = 0; at < Math.max(one.length, other.length); at += 4) {
        if (one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2]) continue;
        changed++;
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        const within = boxes.some(
          ({ left, top, right, bottom }) => x >= left - dot && x <= right + dot && y >= top - dot && y <= bottom + dot,
        );
        if (!within) outside.push(`${x} ${y}`);
      }
      return { changed, outside: outside.slice(0, 20) };
    },
    { urls, boxes, dot: DOT },
  );
}

test.each(['light', 'dark'] as const)('axe finds nothing in the bars of a list in %s', async (colorScheme) => {
  const manicule = await openManicule({ colorScheme });
  const tab = await openArxiv(manicule);
  await tab.reader.press('j');
  await focusOn(tab.reader, LOSSLESS);
  await tab.reader.press('Shift+J');
  await focusOn(tab.reader, BENCHMARKS);
  await said(tab.reader, '2 selected');
  await tab.reader.press('l');
  await tab.reader.see({ role: 'searchbox', name: 'Narrow this list' });
  const bars = await shadowsOf(tab, 'manicule-bar');
  expect(bars).toHaveLength(2);
  for (const bar of bars) expect(await axeFinds(await drawnApart(manicule.ownPage(), bar))).toEqual([]);
  const [mark] = await shadowsOf(tab, 'manicule-mark');
  if (!mark) throw new Error('no mark');
  expect(await axeFinds(await drawnApart(manicule.ownPage(), mark))).toEqual([]);
});

interface Shadow {
  readonly html: string;
  readonly css: string;
}

/** What stands in the closed roots of elements, which no script of the page can see into. */
async function shadowsOf({ reader: { session } }: Tab, name: string): Promise<Shadow[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots: number[] = [];
  const walk = [root];
  for (let node = walk.pop(); node; node = walk.pop()) {
    if (node.localName === name) roots.push(...(node.shadowRoots ?? []).map(({ backendNodeId }) => backendNodeId));
    walk.push(...(node.children ?? []));
  }
  return Promise.all(
    roots.map(async (backendNodeId) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId !== undefined && { objectId: object.objectId }),
        functionDeclaration: `function () {
          const css = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n');
          return { html: this.innerHTML, css };
        }`,
        returnByValue: true,
      });
      return result.value as Shadow;
    }),
  );
}

/** The same in an open root on a page of its own, where axe looks into it. */
async function drawnApart(opening: Promise<Page>, shadow: Shadow): Promise<Page> {
  const page = await opening;
  await page.goto('about:blank');
  await page.setContent(
    '<!doctype html><html lang="en"><title>Apart</title><main><h1>Apart</h1><div></div></main></html>',
  );
  await page.evaluate(({ html, css }) => {
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    if (!root) return;
    root.adoptedStyleSheets = [sheet];
    root.setHTMLUnsafe(html);
  }, shadow);
  await until('it is drawn', () =>
    page.evaluate(() => (document.querySelector('div')?.shadowRoot?.childElementCount ?? 0) > 0),
  );
  return page;
}
