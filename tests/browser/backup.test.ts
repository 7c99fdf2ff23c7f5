import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SavedPaper } from '../../papers/saved.ts';
import { openEditor, pressButton, savedSaid } from '../../scripts/driver/editor.ts';
import { marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { backupOf, shelf } from '../support/shelf.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';
import { AGREED, withPermissions } from './variant.ts';

interface Download {
  readonly id: number;
  readonly filename: string;
  readonly exists: boolean;
}

/** As the extension itself sees them, the newest first. */
function downloads(page: Page): Promise<readonly Download[]> {
  return page.evaluate(`chrome.downloads.search({ orderBy: ['-startTime'] })`);
}

async function lastDownload(page: Page): Promise<Download> {
  const [last] = await downloads(page);
  if (!last) throw new Error('nothing was downloaded');
  return last;
}

test('a backup is written, restored in two clicks, and the oldest let go', async () => {
  const manicule = await openManicule({ extension: await withPermissions(AGREED) });
  const page = await manicule.ownPage('library.html#import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'shelf.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupOf(shelf()).text),
  });
  await page.getByRole('button', { name: 'Import 12 papers' }).click();
  await page.getByText('12 papers added.').waitFor();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  await page.getByRole('link', { name: 'Backup' }).click();
  await page.getByText('There is no backup yet.').waitFor();
  await page.getByLabel('and keep the last').fill('1');
  await page.getByLabel('and keep the last').blur();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('Backup written.').waitFor();
  await page.getByText('The last backup was written today.').waitFor();
  expect(await page.locator('.backup-row').count()).toBe(1);

  const { filename } = await lastDownload(page);
  const written = JSON.parse(await readFile(filename, 'utf8'));
  expect(written.settings).toEqual({ theme: 'light' });
  expect(written.papers.map((saved: SavedPaper) => saved.annotation)).toEqual(
    shelf()
      .map(({ annotation }) => annotation)
      .reverse(),
  );

  await page.getByLabel('By itself').selectOption('Every day');
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Restore the last one' }).click();
  await page.getByRole('button', { name: 'Nothing to import' }).waitFor();
  expect(await page.locator('.tally', { hasText: 'the same already' }).getByRole('definition').innerText()).toBe('12');

  await page.getByRole('link', { name: 'Backup' }).click();
  await page.locator('input[type=file]').setInputFiles(filename);
  await page.getByRole('button', { name: 'Nothing to import' }).waitFor();
});

test('backups are written by themselves once they are agreed to, and only the last ones kept', async () => {
  const manicule = await openManicule({ extension: await withPermissions(AGREED) });
  const page = await manicule.ownPage('library.html#backup');
  await page.getByText('There is no backup yet.').waitFor();
  await page.getByLabel('and keep the last').fill('1');
  await page.getByLabel('and keep the last').blur();
  await page.getByText('Saved.').waitFor();
  await page.getByLabel('By itself').selectOption('Every day');
  const { page: listing, reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await marksShown(listing, SAMPLE_PAPERS.length);
  await openEditor(reader, LOSSLESS);
  await pressButton(reader, 'Reading');
  await savedSaid(reader);
  await page.bringToFront();
  await page.getByText('The last backup was written today.').waitFor();
  const first = await lastDownload(page);

  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('Backup written.').waitFor();
  expect(await page.locator('.backup-row').count()).toBe(1);
  expect((await lastDownload(page)).id).not.toBe(first.id);
  await expect.poll(async () => (await downloads(page)).map(({ id }) => id)).not.toContain(first.id);
});
