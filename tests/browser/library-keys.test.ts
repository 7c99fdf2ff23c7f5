import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../entrypoints/library/views.ts';
import { ids, inventedPaper, inventedRecord } from '../support/invented.ts';
import { shelf } from '../support/shelf.ts';
import { hasFocusSoon, pressOn, tabTo, unreached } from './by-keys.ts';
import { openManicule } from './harness.ts';
import { stockedPage } from './stocked.ts';

/** Pairs that may be one paper each. */
const PAIRS = ['Herons', 'Newts', 'Reeds'].flatMap((name, n) =>
  ['', 'talk'].map((kind) =>
    inventedRecord({
      paper: inventedPaper({ title: `${name} of the marsh`, authors: ['Ida Müller'], ids: ids(`10.1234/${n}${kind}`) }),
      savedAt: 10 - n,
    }),
  ),
);

async function openView(hash: string, records = shelf()): Promise<Page> {
  const manicule = await openManicule();
  await (await stockedPage(manicule, records)).close();
  const page = await manicule.ownPage(`library.html${hash}`);
  await page.getByRole('main').locator('*').first().waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const undo = (page: Page) => button(page, 'Undo');

test('everything in each view is come to with Tab', async () => {
  const page = await openView('#papers', [...shelf(), ...PAIRS]);
  for (const view of Object.keys(VIEWS)) {
    await page.goto(page.url().replace(/#.*/, `#${view}`));
    await page.locator(`[aria-current=page][href="#${view}"]`).waitFor();
    await page.waitForLoadState('networkidle');
    // What comes late, filters and a preview, is there the next time.
    await expect.poll(() => unreached(page), { message: view }).toEqual([]);
  }
  await page.goto(page.url().replace(/library.html.*/, 'welcome.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => unreached(page)).toEqual([]);
});

test('tags are renamed, made one, coloured and deleted with keys, and the focus stays with them', async () => {
  const page = await openView('#tags');
  await pressOn(page, button(page, 'Rename proofs'));
  const name = page.getByLabel('New name of proofs');
  await hasFocusSoon(name);
  await page.keyboard.press('Escape');
  await hasFocusSoon(button(page, 'Rename proofs'));
  await page.keyboard.press('Enter');
  await hasFocusSoon(name);
  await page.keyboard.type('arguments');
  await page.keyboard.press('Enter');
  await hasFocusSoon(button(page, 'Rename arguments'));

  await page.keyboard.press('Enter');
  await hasFocusSoon(page.getByLabel('New name of arguments'));
  await page.keyboard.type('retrieval');
  await page.keyboard.press('Enter');
  await hasFocusSoon(button(page, 'Rename retrieval'));
  await tabTo(page, page.getByLabel('Colour of retrieval'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await hasFocusSoon(page.getByLabel('Colour of retrieval'));

  await pressOn(page, button(page, 'Delete decoding'));
  await hasFocusSoon(button(page, 'Delete evaluation'));
  await pressOn(page, undo(page));
  await button(page, 'Delete decoding').waitFor();
  await hasFocusSoon(button(page, /^Delete (?:decoding|evaluation)/).and(page.locator(':focus')));
});

test('pairs are made one and told apart with keys, one behind the other', async () => {
  const page = await openView('#duplicates', PAIRS);
  const pairs = page.getByRole('article');
  await expect.poll(() => pairs.count()).toBe(3);
  await pressOn(page, pairs.first().getByRole('button', { name: 'Make them one' }));
  await expect.poll(() => pairs.count()).toBe(2);
  await hasFocusSoon(pairs.first().getByRole('button', { name: 'Make them one' }));
  await pressOn(page, undo(page));
  await expect.poll(() => pairs.count()).toBe(3);
  await hasFocusSoon(pairs.getByRole('button', { name: 'Make them one' }).and(page.locator(':focus')));
  for (const left of [2, 1, 0]) {
    await pressOn(page, pairs.first().getByRole('button', { name: 'Not the same' }));
    await expect.poll(() => pairs.count()).toBe(left);
  }
  await hasFocusSoon(page.locator('main :focus'));
});

test('papers are gone through, removed and brought back with keys, in the list and in the trash', async () => {
  const page = await openView('#papers');
  const list = page.getByRole('listbox', { name: 'Papers' });
  await tabTo(page, list);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pressOn(page, button(page, 'Close'));
  await hasFocusSoon(list);
  const meant = list.getByRole('option', { selected: true });
  await meant.waitFor();
  await page.keyboard.press('Delete');
  await page.getByText('11 papers', { exact: true }).waitFor();
  await pressOn(page, undo(page));
  await page.getByText('12 papers', { exact: true }).waitFor();
  await hasFocusSoon(list);
  await meant.waitFor();
  await page.keyboard.press('Delete');
  await page.getByText('11 papers', { exact: true }).waitFor();
  await hasFocusSoon(list);
  await page.keyboard.press('Control+a');
  await expect.poll(() => meant.count()).toBe(11);
  await page.keyboard.press('Delete');
  await page.getByText('0 papers', { exact: true }).waitFor();
  await hasFocusSoon(page.locator('main :focus'));

  await page.goto(page.url().replace(/#.*/, '#trash'));
  const back = page.getByRole('button', { name: /^Restore “/ });
  await expect.poll(() => back.count()).toBe(12);
  await pressOn(page, back.first());
  await expect.poll(() => back.count()).toBe(11);
  await hasFocusSoon(back.first());
  await tabTo(page, button(page, /^Restore all/), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => back.count()).toBe(0);
  await hasFocusSoon(page.locator('main :focus'));
});

test('what is pasted is read, imported, taken back and left with keys, and the export is copied', async () => {
  const page = await openView('#import');
  const pasted = page.getByLabel('Pasted text');
  await tabTo(page, pasted);
  await page.keyboard.insertText('arXiv:2607.00001\nnothing');
  await pressOn(page, button(page, 'Read it'));
  await button(page, 'Import 1 paper').waitFor();
  await hasFocusSoon(page.locator('.preview :focus'));
  await pressOn(page, button(page, 'Import 1 paper'));
  await hasFocusSoon(undo(page));
  await page.keyboard.press('Enter');
  await hasFocusSoon(button(page, 'Import something else'));
  await page.keyboard.press('Enter');
  await hasFocusSoon(page.locator('.ways :focus'));
  await tabTo(page, pasted);
  await page.keyboard.insertText('{');
  await pressOn(page, button(page, 'Read it'));
  await page.getByRole('alert').waitFor();
  await hasFocusSoon(page.locator('.ways :focus'));

  await page.goto(page.url().replace(/#.*/, '#export'));
  await tabTo(page, page.getByRole('radio', { name: 'BibTeX' }));
  await page.keyboard.press('ArrowDown');
  await hasFocusSoon(page.getByRole('radio', { name: 'BibLaTeX' }));
  await pressOn(page, button(page, 'Copy'));
  await page.getByText(/copied\.$/).waitFor();
  await hasFocusSoon(button(page, 'Copy'));
});
