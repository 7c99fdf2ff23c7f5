import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { markSays } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';
import { SLOW_STORAGE } from './slow-storage.ts';
import { stockedPage } from './stocked.ts';

const BLUE = 'rgb(221, 229, 245)';

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The ground of the first tag of this name, in whatever shadow root it lies. */
async function groundOf(page: Page, tag: string): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodes: DomNode[] = [root];
  for (const { children = [], shadowRoots = [] } of nodes) nodes.push(...children, ...shadowRoots);
  const chip = nodes.find(({ attributes = [] }) => attributes.includes(tag) && attributes.includes('chip'));
  const styles = chip && (await session.send('CSS.getComputedStyleForNode', { nodeId: chip.nodeId }));
  await session.detach();
  return styles?.computedStyle.find(({ name }) => name === 'background-color')?.value;
}

const ground = (page: Page) =>
  page.locator('.plain-hue', { hasText: /^decoding$/ }).evaluate((tag) => getComputedStyle(tag).backgroundColor);

test('a tag has the colour that its reader gives it, on the page, in the library, and under the tag’s new name', async () => {
  const manicule = await openManicule();
  await (await stockedPage(manicule, shelf())).close();
  const { page: list, reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await markSays(reader, LOSSLESS, /tags decoding/);
  expect(await groundOf(list, 'decoding')).not.toBe(BLUE);

  const page = await manicule.ownPage('library.html#tags');
  await page.getByLabel('Colour of decoding').selectOption('Blue');
  await expect.poll(() => ground(page)).toBe(BLUE);
  await expect.poll(() => groundOf(list, 'decoding')).toBe(BLUE);
  expect(await axeFinds(page)).toEqual([]);

  await page.getByRole('button', { name: 'Rename decoding' }).click();
  await page.getByLabel('New name of decoding').fill('drafting');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('Colour of drafting').inputValue()).toBe('5');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.getByLabel('Colour of decoding').inputValue()).toBe('5');

  const other = await manicule.ownPage('library.html#tags');
  const windows = [page, other] as const;
  await Promise.all(windows.map((window) => window.evaluate(SLOW_STORAGE)));
  await page.getByLabel('Colour of decoding').selectOption('Red');
  await other.getByLabel('Colour of evaluation').selectOption('Blue');
  for (const window of windows) {
    await expect.poll(() => window.getByLabel('Colour of evaluation').inputValue()).toBe('5');
    await expect.poll(() => window.getByLabel('Colour of decoding').inputValue()).toBe('0');
  }
});
