import { expect, test } from 'vitest';
import { noteIn } from '../../scripts/driver/editor.ts';
import { readerOf } from '../../scripts/driver/page-reader.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { longShelf, shelf } from '../support/shelf.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS, LIBRARIANS, LOSSLESS } from './papers.ts';
import { focused, stockedPage, tabsOf, titlesOn } from './stocked.ts';

const SEARCH = 'Search your papers';
const A_SECOND = { timeout: 1_000 };

test('all is there when it opens, newest first, and typing finds what is misspelt', async () => {
  const page = await stockedPage(await openManicule());
  expect(await titlesOn(page)).toEqual(shelf().map(({ paper }) => paper.title));
  expect(await focused(page)).toBe(SEARCH);
  await page.getByText('12 papers', { exact: true }).waitFor();

  await page.keyboard.type('lossles draf');
  await page.getByText(/^\d of 12 papers$/).waitFor();
  expect((await titlesOn(page))[0]).toBe(LOSSLESS);
  const marked = await page.locator('h2 mark').allTextContents();
  expect(marked.join('').toLowerCase()).toContain('lossles');

  await page.keyboard.press('Escape');
  await page.getByText('12 papers', { exact: true }).waitFor();
  expect(await focused(page)).toBe(SEARCH);
});

test('a keystroke changes what the rows say and makes none; a removed paper takes its own row along', async () => {
  const page = await stockedPage(await openManicule());
  const titles = await titlesOn(page);
  const mark = () =>
    page.locator('.result').evaluateAll((rows) => rows.map((row, at) => row.setAttribute('data-there', `${at}`)));
  const marked = () => page.locator('.result').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-there')));
  await page.keyboard.type('lossless');
  await page.getByText(/^\d of 12 papers$/).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => titlesOn(page)).toEqual(titles);

  await mark();
  await page.keyboard.type('b');
  await page.getByText(/^\d+ of 12 papers$/).waitFor();
  const found = await marked();
  expect(found).toEqual(found.map((_, at) => `${at}`));

  await page.keyboard.press('Escape');
  await expect.poll(() => titlesOn(page)).toEqual(titles);
  await mark();
  await page.getByRole('link', { name: BENCHMARKS }).focus();
  await page.keyboard.press('Delete');
  await page.getByText('11 papers', { exact: true }).waitFor();
  expect(await marked()).toEqual(['0', ...shelf().flatMap((_, at) => (at > 1 ? [`${at}`] : []))]);
});

test('the keyboard goes through the results, edits and removes them, and takes that back', async () => {
  const page = await stockedPage(await openManicule());
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(LOSSLESS);
  await page.keyboard.press('End');
  expect(await focused(page)).toBe(shelf().at(-1)?.paper.title);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(BENCHMARKS);

  await page.keyboard.press('Delete');
  await page
    .getByRole('status')
    .filter({ hasText: `Removed “${BENCHMARKS}”` })
    .waitFor();
  await page.getByText('11 papers', { exact: true }).waitFor();
  expect(await focused(page)).toBe(LIBRARIANS);
  await page.keyboard.press('Control+z');
  await page.getByText('12 papers', { exact: true }).waitFor();
  await expect.poll(() => focused(page)).toBe(BENCHMARKS);
  expect(await titlesOn(page)).toEqual(shelf().map(({ paper }) => paper.title));

  await page.keyboard.press('e');
  await expect.poll(() => focused(page)).toBe('Note');
  await page.keyboard.type(' Edited, e and all.');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe(BENCHMARKS);
  await page.getByText('Half-life of seven weeks for riddles. Edited, e and all.').waitFor();

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe(SEARCH);
  await page.keyboard.type('e');
  expect(await page.getByRole('searchbox').inputValue()).toBe('e');
});

test('Enter opens a paper, with Control behind the page; from the field, the best one', async () => {
  const page = await stockedPage(await openManicule());
  const url = 'https://arxiv.org/abs/2611.99003';
  await page.keyboard.type('tiny librar');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => tabsOf(page, url)).toEqual([{ active: false }]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => tabsOf(page, url)).toEqual([{ active: false }, { active: false }]);
  await page.keyboard.press('Enter');
  await expect.poll(() => tabsOf(page, url)).toEqual(expect.arrayContaining([{ active: true }]));
});

test('filters narrow by keyboard, and an empty list leads out of them', async () => {
  const page = await stockedPage(await openManicule());
  await page.getByRole('button', { name: 'decoding 2' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('What you can type');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('To read');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('decoding 2');
  await page.keyboard.press('Enter');
  await page.getByText('2 of 12 papers').waitFor();

  await page.getByRole('searchbox').fill('tiny librarians');
  await page.getByText('Nothing matches "tiny librarians" under tag:decoding.').waitFor();
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect.poll(() => titlesOn(page)).toEqual([LIBRARIANS]);
});

test('a change made elsewhere appears within a second', async () => {
  const manicule = await openManicule();
  const one = await stockedPage(manicule);
  const other = await manicule.ownPage();
  await other.getByRole('link', { name: LOSSLESS }).focus();
  await other.keyboard.press('Delete');
  await one.getByRole('link', { name: LOSSLESS }).waitFor({ state: 'hidden', ...A_SECOND });
  await other.keyboard.press('Control+z');
  await one.getByRole('link', { name: LOSSLESS }).waitFor(A_SECOND);
});

test('it tells of the listing in the tab, and shows what is saved of that', async () => {
  const manicule = await openManicule();
  const own = await stockedPage(manicule, [...shelf().slice(0, 4), ...longShelf(3)]);
  await own.close();
  const { page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const popup = await manicule.popup(page);
  await popup.see({ role: 'button', name: '4 of yours' });
  await popup.see({ role: 'StaticText', name: '12 papers here' });
  await popup.clickOn({ role: 'button', name: '4 of yours' });
  await popup.see({ role: 'StaticText', name: '4 of 7 papers' });
  await popup.close();
});

test('what is typed is kept, however soon the popup is closed', async () => {
  const manicule = await openManicule();
  const own = await stockedPage(manicule);
  await own.close();
  const { page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const popup = await manicule.popup(page);
  await popup.see({ role: 'link', name: LOSSLESS });
  await popup.press('ArrowDown');
  await popup.press('e');
  await popup.see({ role: 'textbox', name: 'Note' });
  await popup.type(' Typed at the last moment.');
  await page.mouse.click(5, 5); // closes it, as any click beside it does
  const later = await manicule.ownPage();
  await later.getByRole('link', { name: LOSSLESS }).focus();
  await later.keyboard.press('e');
  expect(await noteIn(await readerOf(later))).toMatch(/Typed at the last moment\.$/);
});

test('a long library is laid out in parts', async () => {
  const page = await stockedPage(await openManicule(), longShelf(1_000));
  await page.getByText('1,000 papers').waitFor();
  expect((await titlesOn(page)).length).toBeLessThanOrEqual(100);
  for (let part = 1; part <= 3; part++) {
    const before = (await titlesOn(page)).length;
    await page.getByRole('link').first().focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await titlesOn(page)).length).toBeGreaterThan(before);
  }
});
