import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openManicule } from './harness.ts';
import { SLOW_STORAGE } from './slow-storage.ts';
import { stockedPage } from './stocked.ts';

type Two = readonly [Page, Page];

const slow = (windows: Two) => Promise.all(windows.map((window) => window.evaluate(SLOW_STORAGE)));

test('two windows that change the settings at once lose nothing of each other', async () => {
  const manicule = await openManicule();
  const open = () => manicule.ownPage('library.html#settings');
  const windows: Two = [await open(), await open()];
  await slow(windows);
  const [one, other] = windows;
  await one.getByRole('checkbox', { name: /^PubMed/ }).uncheck();
  await other.getByRole('checkbox', { name: /^Nature/ }).uncheck();
  await one.getByRole('combobox', { name: 'Keys on PubMed' }).selectOption('keys off');
  await other.getByRole('combobox', { name: 'Keys on Nature' }).selectOption('keys off');
  for (const window of windows) {
    for (const site of ['PubMed', 'Nature']) {
      await expect.poll(() => window.getByRole('checkbox', { name: new RegExp(`^${site}`) }).isChecked()).toBe(false);
      await expect
        .poll(() => window.getByRole('combobox', { name: `Keys on ${site}` }).inputValue(), { timeout: 5_000 })
        .toBe('off');
    }
  }
});

test('two windows that keep a search at once keep both', async () => {
  const manicule = await openManicule();
  const windows: Two = [await stockedPage(manicule), await manicule.ownPage()];
  await slow(windows);
  for (const [at, window] of windows.entries()) {
    await window.getByRole('searchbox').fill(at === 0 ? 'is:starred' : 'has:note');
    await window.getByRole('button', { name: 'Keep this search', pressed: false }).waitFor();
  }
  await Promise.all(
    windows.map((window) => window.getByRole('button', { name: 'Keep this search' }).dispatchEvent('click')),
  );
  const later = await manicule.ownPage();
  const strip = later.getByRole('toolbar', { name: 'Filters' });
  for (const name of ['is:starred', 'has:note']) await strip.getByRole('button', { name }).waitFor();
});
