import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { COUNT, focusOn, openArxiv, said } from './list.ts';
import { BENCHMARKS, LOSSLESS } from './papers.ts';
import { drawnApart, shadowsOf } from './shadows.ts';

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
    const plain = await (await openManicule({ extension: null, forPictures: true })).visit(url);
    const before = await plain.page.screenshot();
    await plain.page.close();
    const manicule = await openManicule({ forPictures: true });
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
