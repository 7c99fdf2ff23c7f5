import { expect, test } from 'vitest';
import { shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { stockedPage } from './stocked.ts';

test.each(['light', 'dark'] as const)('the reading is drawn and told in tables, in %s colours', async (colorScheme) => {
  const manicule = await openManicule({ colorScheme });
  const page = await manicule.ownPage('library.html#reading');
  await page.getByText('Nothing to count yet.').waitFor();
  await (await stockedPage(manicule, shelf())).close();
  await page.getByText('12 papers saved, 1 read, 3 with a note.').waitFor();
  await expect.poll(() => page.locator('canvas').count()).toBe(2);
  const row = page.getByRole('row', { name: /^decoding/ });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['2', '0']);
  await page.getByText('The weeks as a table').click();
  await page.getByRole('rowheader', { name: /16/ }).first().waitFor();
  const drawn = await page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add(data.slice(at, at + 3).join());
      return [...seen];
    });
  expect(drawn).toContain(colorScheme === 'light' ? '179,38,30' : '255,143,130');
  expect(await axeFinds(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 800 });
  await row.getByRole('link').click();
  await page.getByRole('status').filter({ hasText: '2 papers' }).first().waitFor();
});
