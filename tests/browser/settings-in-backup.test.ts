import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeJson } from '../../formats/json.ts';
import { exportAs } from '../../scripts/driver/own-page.ts';
import { shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { type Manicule, openManicule } from './harness.ts';
import { stockedPage } from './stocked.ts';

const SETTINGS = {
  theme: 'dark',
  tagHues: { decoding: 5 },
  savedSearches: [{ name: 'Unread', query: 'status:to-read' }],
};

async function choose(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const buffer = Buffer.from(writeJson(shelf(), { at: 0, settings }));
  await page.locator('input[type=file]').setInputFiles({ name: 'manicule.json', mimeType: 'application/json', buffer });
}

const stored = (page: Page) =>
  page.evaluate<Readonly<Record<string, unknown>>>(
    `chrome.storage.local.get().then((all) => Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('setting:'))))`,
  );

async function importView(manicule: Manicule): Promise<Page> {
  const page = await manicule.ownPage('library.html#import');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test('a backup’s settings come into a new browser with its papers, go with them by one undo, and are in the next backup', async () => {
  const manicule = await openManicule();
  const page = await importView(manicule);
  await choose(page, SETTINGS);
  const wanted = page.getByRole('checkbox', { name: 'Take the file’s settings too' });
  await page.getByText('Not set here yet').waitFor();
  expect(await wanted.isChecked()).toBe(true);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 12 papers' }).click();
  await page.getByText('12 papers added. The file’s settings are yours now.').waitFor();
  expect(await stored(page)).toEqual({
    'setting:theme': 'dark',
    'setting:tagHues': SETTINGS.tagHues,
    'setting:savedSearches': SETTINGS.savedSearches,
  });
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 22, 26)');

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('12 papers as before. The settings are as before.').waitFor();
  expect(await stored(page)).toEqual({});

  await page.getByRole('button', { name: 'Import something else' }).click();
  await choose(page, SETTINGS);
  await page.getByRole('button', { name: 'Import 12 papers' }).click();
  await page.getByText('The file’s settings are yours now.').waitFor();
  await page.goto(page.url().replace(/library.html.*/, 'popup.html'));
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(JSON.parse((await exportAs(page, /^JSON/)).text).settings).toEqual(SETTINGS);
});

test('a setting of the reader’s own is never overwritten unasked', async () => {
  const manicule = await openManicule();
  await (await stockedPage(manicule)).close();
  const settings = await manicule.ownPage('library.html#settings');
  await settings.getByRole('radio', { name: 'Light' }).check();
  const page = await importView(manicule);
  await choose(page, SETTINGS);
  const wanted = page.getByRole('checkbox', { name: 'Take the file’s settings too' });
  await wanted.waitFor();
  expect(await wanted.isChecked()).toBe(false);
  const row = page.locator('.preview-settings dl > div').filter({ hasText: 'In place of yours' });
  expect(await row.getByRole('definition').textContent()).toBe('Colours of Manicule’s own pages');
  const notSet = page.locator('.preview-settings dl > div').filter({ hasText: 'Not set here yet' });
  expect(await notSet.getByRole('definition').textContent()).toBe('Colours of tags · Kept searches');
  expect(await page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true);
  expect(await stored(page)).toEqual({ 'setting:theme': 'light' });

  await wanted.check();
  await page.getByRole('button', { name: 'Take the settings' }).click();
  await page.getByText('The file’s settings are yours now.').waitFor();
  expect(await stored(page)).toMatchObject({ 'setting:theme': 'dark', 'setting:tagHues': SETTINGS.tagHues });
  await settings.getByRole('radio', { name: 'As the system' }).check();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The settings are as before.').waitFor();
  expect(await stored(page)).toEqual({ 'setting:theme': 'system' });
});

test('a wrong setting keeps neither the papers nor the other settings from their reader, and is named', async () => {
  const page = await importView(await openManicule());
  const odd = page.locator('.preview-settings dl > div').filter({ hasText: 'Not understood, and left as here' });
  await choose(page, { theme: 'purple' });
  await page.getByRole('button', { name: 'Import 12 papers' }).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await odd.getByRole('definition').textContent()).toBe('Colours of Manicule’s own pages');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await choose(page, { ...SETTINGS, theme: 'purple' });
  await odd.waitFor();
  await page.getByRole('button', { name: 'Import 12 papers' }).click();
  await page.getByText('12 papers added. The file’s settings are yours now.').waitFor();
  const { tagHues, savedSearches } = SETTINGS;
  expect(await stored(page)).toEqual({ 'setting:tagHues': tagHues, 'setting:savedSearches': savedSearches });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('12 papers as before. The settings are as before.').waitFor();
  expect(await stored(page)).toEqual({});
});
