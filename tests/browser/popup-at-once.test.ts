import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openManicule } from './harness.ts';
import { BENCHMARKS, LIBRARIANS, LOSSLESS } from './papers.ts';
import { indexSaved, stockedPage, tabsOf } from './stocked.ts';

/** A popup over a library whose index was saved by another. */
async function popupOverIndex(): Promise<Page> {
  const page = await stockedPage(await openManicule());
  await page.getByRole('searchbox').fill('any');
  await indexSaved(page);
  await page.reload();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page;
}

/** Types, and looks at the first row before any other task of the page, or a frame, has had its turn; opens its paper where that is said. */
function rightBehind(page: Page, query: string, act: 'look' | 'open' = 'look'): Promise<string> {
  return page.evaluate(
    async ({ query, act }) => {
      const field = document.querySelector('input');
      for (const typed of ['', query]) {
        if (field) field.value = typed;
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        for (let turn = 0; turn < 20; turn++) await null;
      }
      const row = document.querySelector('.result');
      if (act === 'open') row?.querySelector('a')?.click();
      return row?.textContent ?? '';
    },
    { query, act },
  );
}

test('a keystroke and what it finds are one frame; what is not read yet follows, and no worker is needed', async () => {
  const page = await popupOverIndex();
  await expect.poll(() => rightBehind(page, 'tiny librar')).toContain(LIBRARIANS);
  const row = await rightBehind(page, 'lossles');
  expect(row).toContain(LOSSLESS);
  expect(row).toMatch(/decoding.*to build on/);
  expect(row).not.toContain('Nothing to train');
  await page.getByText('Nothing to train').waitFor();
  expect(page.workers()).toEqual([]);
});

test('a paper that is opened before it is read is opened at its address', async () => {
  const page = await popupOverIndex();
  await expect.poll(() => rightBehind(page, BENCHMARKS)).toContain(BENCHMARKS);
  expect(await rightBehind(page, 'tiny librar', 'open')).toContain(LIBRARIANS);
  await expect.poll(() => tabsOf(page, 'https://arxiv.org/abs/2611.99003')).not.toEqual([]);
});
