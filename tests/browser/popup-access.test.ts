import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import { inventedRecord, tag } from '../support/invented.ts';
import { shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS } from './papers.ts';
import { stockedPage } from './stocked.ts';

/** What is on the screen, one after the other, and how one gets there. */
const STATES: readonly (readonly [state: string, reach: (page: Page) => Promise<void>])[] = [
  ['the list', async () => undefined],
  ['a result with the focus', (page) => page.keyboard.press('ArrowDown')],
  [
    'the editor',
    async (page) => {
      await page.keyboard.press('e');
      await page.getByRole('textbox', { name: 'Note' }).waitFor();
    },
  ],
  [
    'a removal',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: BENCHMARKS }).focus();
      await page.keyboard.press('Delete');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  ],
  [
    'matches, and a filter',
    async (page) => {
      await page.getByRole('button', { name: 'To read' }).click();
      await page.getByRole('searchbox').fill('nearr misses');
      await page.locator('mark').first().waitFor();
    },
  ],
  [
    'the export',
    async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('radio').first().waitFor();
    },
  ],
  [
    'no match',
    async (page) => {
      await page.getByRole('searchbox').fill('zeppelin');
      await page.getByRole('button', { name: 'Search everything' }).waitFor();
    },
  ],
  [
    'the import',
    async (page) => {
      await page.getByRole('button', { name: 'Import' }).click();
      await page.getByRole('region', { name: 'Import a backup' }).waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('axe finds nothing wrong in any state', async () => {
    const manicule = await openManicule({ colorScheme, viewport: { width: 420, height: 600 } });
    const empty = await manicule.ownPage();
    await empty.getByText('Nothing saved yet.').waitFor();
    const found: Record<string, readonly string[]> = { 'nothing saved': await axeFinds(empty) };
    await empty.close();
    const page = await stockedPage(manicule);
    for (const [state, reach] of STATES) {
      await reach(page);
      found[state] = await axeFinds(page);
    }
    expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([]);
  });
});

/** More than goes into its line. */
const MANY_TAGS = inventedRecord({
  annotation: {
    ...NO_ANNOTATION,
    tags: ['unsupervised learning', 'representation learning', 'graph neural networks', 'node embeddings'].map(tag),
    note: 'A method for generating what it later reads.',
  },
});

test('nothing is cut off or scrolls sideways, from narrow to wide, and enlarged', async () => {
  const page = await stockedPage(await openManicule(), [MANY_TAGS, ...shelf()]);
  // 210 by 300 is what a popup has left at 200 %.
  for (const [width, height] of [
    [210, 300],
    [360, 640],
    [420, 600],
    [1280, 800],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height });
    const size = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      foot: document.querySelector('footer')?.getBoundingClientRect().right,
      list: document.querySelector('main')?.scrollWidth,
      room: document.querySelector('main')?.clientWidth,
    }));
    expect(size.list, `at ${width}`).toBe(size.room);
    expect(size.wide, `at ${width}`).toBe(width);
    expect(size.foot, `at ${width}`).toBeLessThanOrEqual(width);
  }
});
