import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { helpRows } from '../../search/query/grammar.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS, LOSSLESS } from './papers.ts';
import { focused, stockedPage, titlesOn } from './stocked.ts';

const SEARCH = 'Search your papers';
const field = (page: Page) => page.getByRole('searchbox', { name: SEARCH });
const chips = (page: Page) => page.getByRole('group', { name: 'Understood as' }).getByRole('button').allTextContents();

test('fields and tags are completed by keyboard, with how many papers have them', async () => {
  const page = await stockedPage(await openManicule());
  await page.keyboard.type('ta');
  await page.getByRole('option', { name: 'tag:' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page).inputValue()).toBe('tag:');
  await page.keyboard.type('dec');
  await page.getByRole('option', { name: 'decoding 2' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page).inputValue()).toBe('tag:decoding ');
  await page.getByText('2 of 12 papers').waitFor();
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toBe(LOSSLESS);
});

test('a tag of several words is completed in quotation marks, and by a click', async () => {
  const page = await stockedPage(await openManicule());
  await page.keyboard.type('tag:cite');
  await page.getByRole('option', { name: /^cite in intro/ }).click();
  await expect.poll(() => field(page).inputValue()).toBe('tag:"cite in intro" ');
  await expect.poll(() => titlesOn(page)).toEqual([BENCHMARKS]);
  expect(await focused(page)).toBe(SEARCH);
});

test('Escape closes the completions first, and then clears the field', async () => {
  const page = await stockedPage(await openManicule());
  await page.keyboard.type('tag:');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
  expect(await field(page).inputValue()).toBe('tag:');
  await page.keyboard.press('Escape');
  await expect.poll(() => field(page).inputValue()).toBe('');
});

test('what is understood stands as chips, which a click or a key takes away', async () => {
  const page = await stockedPage(await openManicule());
  await page.keyboard.type('tag:decoding has:note drafting');
  await expect.poll(() => chips(page)).toEqual(['tag:decoding', 'has:note']);
  await page.getByRole('button', { name: 'Remove has:note' }).click();
  await expect.poll(() => field(page).inputValue()).toBe('tag:decoding drafting');
  await page.getByRole('button', { name: 'Remove tag:decoding' }).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => field(page).inputValue()).toBe('drafting');
  expect(await focused(page)).toBe(SEARCH);
});

test('a search is kept, there the next time, and let go of', async () => {
  const manicule = await openManicule();
  const page = await stockedPage(manicule);
  await page.keyboard.type('tag:decoding ');
  await page.getByRole('button', { name: 'Keep this search' }).click();
  await page.close();

  const later = await manicule.ownPage();
  const kept = later.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name: 'tag:decoding' });
  await kept.click();
  await later.getByText('2 of 12 papers').waitFor();
  expect(await kept.getAttribute('aria-pressed')).toBe('true');
  await later.getByRole('button', { name: 'Keep this search', pressed: true }).click();
  await kept.waitFor({ state: 'detached' });
});

test.each(['light', 'dark'] as const)(
  'the help sheet holds the whole grammar, can be tried, and reads well in %s colours',
  async (colorScheme) => {
    const page = await stockedPage(await openManicule({ colorScheme, viewport: { width: 420, height: 600 } }));
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'What you can type' });
    await help.waitFor();
    expect(await help.getByRole('cell').getByRole('button').allTextContents()).toEqual(
      helpRows().map(([write]) => write),
    );
    expect(await axeFinds(page)).toEqual([]);
    await help.getByRole('button', { name: 'has:note' }).click();
    await help.waitFor({ state: 'detached' });
    expect(await field(page).inputValue()).toBe('has:note');
    expect(await focused(page)).toBe(SEARCH);

    await field(page).fill('tag:');
    await page.getByRole('option').first().waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await field(page).fill('tag:decoding drafting');
    await page.getByRole('button', { name: 'Remove tag:decoding' }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
  },
);
