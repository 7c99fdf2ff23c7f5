import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { markSays } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { longShelf, shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { type Manicule, openManicule } from './harness.ts';
import { BENCHMARKS, LIBRARIANS, LOSSLESS } from './papers.ts';
import { stockedPage } from './stocked.ts';

const list = (page: Page) => page.getByRole('listbox', { name: 'Papers' });
const rows = (page: Page) => list(page).getByRole('option');
const count = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
const titles = async (page: Page) => list(page).locator('.row-title').allTextContents();

async function library(manicule: Manicule, hash = ''): Promise<Page> {
  const page = await manicule.ownPage(`library.html${hash}`);
  await rows(page).first().waitFor();
  return page;
}

/** All of them, in their order: the newest are shown while it is still being read. */
async function wholeList(page: Page): Promise<void> {
  await page.getByText('12 papers', { exact: true }).first().waitFor();
}

async function stocked(options: Parameters<typeof openManicule>[0] = {}, papers = shelf()) {
  const manicule = await openManicule(options);
  await (await stockedPage(manicule, papers)).close();
  return manicule;
}

test('what is typed finds, filters count and narrow, and going back leads back', async () => {
  const page = await library(await stocked());
  await count(page, '12 papers');
  await page.keyboard.type('lossles draf');
  await expect.poll(async () => (await titles(page))[0]).toBe(LOSSLESS);
  await page.getByRole('searchbox').fill('');
  await count(page, '12 papers');

  await page.getByRole('checkbox', { name: 'decoding 2' }).check();
  await count(page, '2 papers');
  await page.getByRole('checkbox', { name: 'Dismissed 1' }).check();
  await count(page, '1 paper');
  expect(new URL(page.url()).hash).toContain('tags=decoding');
  await page.goBack();
  await count(page, '2 papers');
  await page.goBack();
  await count(page, '12 papers');
});

test('sorting, and the other way round', async () => {
  const page = await library(await stocked());
  await page.getByLabel('Sort by').selectOption('Title');
  const sorted = shelf()
    .map(({ paper }) => paper.title)
    .sort((a, b) => a.localeCompare(b));
  await expect.poll(() => titles(page)).toEqual(sorted);
  await page.getByRole('button', { name: 'Reversed' }).click();
  await expect.poll(() => titles(page)).toEqual(sorted.toReversed());
});

test('many are tagged by keyboard at once, and it is taken back at once; the mark on a page follows', async () => {
  const manicule = await stocked();
  const { reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const page = await library(manicule);
  await wholeList(page);
  await list(page).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('3 papers selected').waitFor();
  await page.getByLabel('Tag', { exact: true }).fill('march');
  await page.keyboard.press('Enter');
  await page.getByText('Changed 3 papers.').waitFor();
  await page.getByRole('checkbox', { name: 'march 3' }).waitFor();
  await markSays(reader, LIBRARIANS, /tags? .*march/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone.').waitFor();
  await page.getByRole('checkbox', { name: /^march/ }).waitFor({ state: 'detached' });
});

test('a paper is read, noted with a preview, and corrected, by the page alone', async () => {
  const manicule = await stocked();
  const page = await library(manicule);
  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  const pane = page.getByRole('complementary', { name: 'Reading' });
  await pane.getByRole('heading', { name: BENCHMARKS }).waitFor();
  await pane.getByRole('textbox', { name: 'Note' }).fill('A *good* one, $x^2$.\n\n<img src=x onerror=alert(1)>');
  const preview = pane.getByRole('region', { name: 'The note, as it reads' });
  await preview.locator('em', { hasText: 'good' }).waitFor();
  await preview.locator('math').waitFor();
  expect(await preview.locator('img').count()).toBe(0);

  await pane.getByRole('button', { name: 'Edit details' }).click();
  await pane.getByLabel('Venue').fill('Journal of Ponds');
  await pane.getByLabel('Address', { exact: true }).fill('nowhere');
  await pane.getByRole('button', { name: 'Save' }).click();
  await pane.getByRole('alert').filter({ hasText: 'must begin with http' }).waitFor();
  await pane.getByLabel('Address', { exact: true }).fill('https://example.org/ponds');
  await pane.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('checkbox', { name: 'Journal of Ponds 1' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('checkbox', { name: /Journal of Ponds/ }).waitFor({ state: 'detached' });

  await page.close();
  const again = await library(manicule);
  await again.keyboard.type('good one');
  await expect.poll(async () => (await titles(again))[0]).toBe(BENCHMARKS);
});

test('what is deleted lies in the trash and comes back whole', async () => {
  const manicule = await stocked();
  const page = await library(manicule);
  await list(page).focus();
  await page.keyboard.press('Delete');
  await count(page, '11 papers');
  await page.getByRole('link', { name: 'Trash' }).click();
  await page.getByText('30 days left').waitFor();
  await page.getByRole('button', { name: `Restore “${LOSSLESS}”` }).click();
  await page.getByText('The trash is empty.').waitFor();
  await page.getByRole('link', { name: 'Papers' }).click();
  await count(page, '12 papers');
  await page.getByRole('checkbox', { name: 'decoding 2' }).waitFor();
});

test('a tag is renamed and made one with another, and that is taken back', async () => {
  const page = await library(await stocked());
  await page.getByRole('link', { name: 'Tags' }).click();
  await page.getByRole('button', { name: 'Rename retrieval' }).click();
  await page.getByLabel('New name of retrieval').fill('decoding');
  await page.keyboard.press('Enter');
  await page.getByText('“retrieval” is “decoding” now, on 1 paper.').waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^decoding3 papers/ })
    .waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^retrieval1 paper/ })
    .waitFor();
});

test('of a long library only what is seen is laid out, and its end is reached', async () => {
  const page = await library(await stocked({}, longShelf(3000)));
  await page.getByText('3,000 papers', { exact: true }).waitFor();
  expect(await rows(page).count()).toBeLessThan(60);
  await list(page).focus();
  await page.keyboard.press('End');
  const last = rows(page).last();
  await expect.poll(() => last.getAttribute('aria-posinset')).toBe('3000');
  await expect.poll(() => last.locator('.row-title').count()).toBe(1);
  await page.keyboard.press('Control+a');
  await page.getByText('3,000 papers selected').waitFor();
  // Something else is read from its beginning, not from where the list stood.
  await page.getByLabel('Sort by').selectOption('Title');
  await expect.poll(() => rows(page).first().getAttribute('aria-posinset')).toBe('1');
});

test('at any width a row begins where the one before it ends, and narrow ones have two lines for a title', async () => {
  const page = await library(await stocked({}, longShelf(3000)));
  await page.getByText('3,000 papers', { exact: true }).waitFor();
  const heights = () =>
    rows(page).evaluateAll((found) => {
      const boxes = found.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      return [...new Set(boxes.slice(1).map((box, i) => box.top - (boxes[i]?.top ?? 0))), boxes[0]?.height];
    });
  for (const [width, height] of [
    [1280, 52],
    [360, 72],
    [1280, 52],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(heights, { message: `at ${width}` }).toEqual([height, height]);
  }
});

test('on a narrow page what is selected stays in sight, and only what is read lies over it', async () => {
  const page = await library(await stocked({ viewport: { width: 360, height: 640 } }));
  await wholeList(page);
  const pane = page.getByRole('complementary', { name: 'Reading' });
  await list(page).focus();
  await page.keyboard.press('Control+Space');
  await page.getByText('1 paper selected').waitFor();
  await rows(page)
    .nth(2)
    .click({ modifiers: ['Control'] });
  await page.getByText('2 papers selected').waitFor();
  await rows(page)
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await page.getByText('3 papers selected').waitFor();
  expect(await pane.count()).toBe(0);
  await rows(page).nth(1).click();
  await pane.getByRole('heading', { name: BENCHMARKS }).waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s colours, at any width', async (colorScheme) => {
  const page = await library(await stocked({ colorScheme, viewport: { width: 1280, height: 800 } }));
  expect(await axeFinds(page)).toEqual([]);
  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Edit details' }).waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 papers selected').waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Edit details' }).click();
  expect(await axeFinds(page)).toEqual([]);
  for (const [width, height] of [
    [360, 640],
    [800, 600],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBe(width);
    expect(await axeFinds(page), `at ${width}`).toEqual([]);
  }
  for (const view of ['Tags', 'Trash']) {
    await page.getByRole('link', { name: view }).click();
    await page.getByRole('heading', { name: view, level: 1 }).waitFor();
    expect(await axeFinds(page), view).toEqual([]);
  }
});
