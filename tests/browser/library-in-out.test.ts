import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { backupOf, longShelf, shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { type Manicule, openManicule } from './harness.ts';

async function openView(manicule: Manicule, hash: string): Promise<Page> {
  const page = await manicule.ownPage(`library.html${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

function tally(page: Page, label: string): Promise<string> {
  return page.locator('.tally', { hasText: label }).getByRole('definition').innerText();
}

const BIB =
  '@misc{a, title={Marks}, eprint={2607.00001}}\n@misc{b, title={Notes}, keywords={to cite}}\n@misc{open, title={\n';

test('a file is previewed before anything is written, imported, and taken back', async () => {
  const manicule = await openManicule();
  const page = await openView(manicule, '#import');
  await choose(page, 'mine.txt', BIB);
  await page.getByRole('button', { name: 'Import 2 papers' }).waitFor();
  expect(await page.getByLabel('read as').inputValue()).toBe('bibtex');
  expect(await tally(page, 'new')).toBe('2');
  expect(await tally(page, 'not understood')).toBe('1');
  await page.getByText('Line 3').waitFor();
  await page.getByText('This entry is never closed.').waitFor();

  await page.getByRole('button', { name: 'Cancel' }).click();
  await choose(page, 'mine.bib', BIB);
  expect(await tally(page, 'new')).toBe('2');
  await page.getByRole('button', { name: 'Import 2 papers' }).click();
  await page.getByText('2 papers added.').waitFor();

  await page.getByRole('button', { name: 'Import something else' }).click();
  await choose(page, 'mine.bib', BIB);
  await page.getByRole('button', { name: 'Nothing to import' }).waitFor();
  expect(await tally(page, 'the same already')).toBe('2');

  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByLabel('Pasted text').fill('https://arxiv.org/abs/2607.00009\nnothing');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Import 1 paper' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 paper as before.').waitFor();
  await page.goto(page.url().replace('#import', '#export'));
  await page.getByText('Everything, 2 papers').waitFor();
});

test('a kind that was guessed wrong is corrected, and a file of no kind refused', async () => {
  const page = await openView(await openManicule(), '#import');
  await choose(page, 'mine.txt', 'arXiv:2607.00001');
  await page.getByRole('button', { name: 'Import 1 paper' }).waitFor();
  await page.getByLabel('read as').selectOption('ris');
  await page.getByRole('alert').filter({ hasText: 'Nothing in this file could be understood' }).waitFor();
  await choose(page, 'new.json', '{"format":"manicule","version":99,"papers":[]}');
  await page.getByRole('alert').filter({ hasText: 'newer than this version' }).waitFor();
});

test('ten thousand papers come in with their progress, and an import that is cancelled writes nothing', async () => {
  const page = await openView(await openManicule(), '#import');
  const { name, text } = backupOf(longShelf(10_000));
  await choose(page, name, text);
  const take = page.getByRole('button', { name: 'Import 10,000 papers' });
  await take.click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Importing/ })
    .waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled, and nothing was changed.').waitFor();

  await choose(page, name, text);
  expect(await tally(page, 'new')).toBe('10,000');
  await take.click();
  await page.getByText(/^Importing: [\d,]+ of 10,000$/).waitFor();
  await page.getByText('10,000 papers added.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('10,000 papers as before.').waitFor();
});

test('the export shows what it will write, to a file and to the clipboard', async () => {
  const manicule = await openManicule();
  const page = await openView(manicule, '#import');
  await choose(page, 'shelf.json', backupOf(shelf()).text);
  await page.getByRole('button', { name: 'Import 12 papers' }).click();
  await page.getByText('12 papers added.').waitFor();
  await page.getByRole('link', { name: 'Export' }).click();

  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.filter({ hasText: '@' }).waitFor();
  await page.getByLabel('Citation keys').fill('[auth:upper]_[year]');
  await expect.poll(() => preview.innerText()).toMatch(/@\w+\{[A-Z]+_20\d\d,/);
  await page.getByLabel('Citation keys').fill('[writer]');
  await page.getByRole('alert').filter({ hasText: 'there is no field [writer]' }).waitFor();
  expect(await page.getByRole('button', { name: /as a file/ }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'As it came' }).click();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save 12 papers as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.bib$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('Lossless Drafting');

  await page.getByRole('radio', { name: 'What a search finds' }).check();
  await page.getByRole('searchbox', { name: 'Search' }).fill('tag:decoding');
  await page.getByRole('radio', { name: 'RIS' }).check();
  await page.getByRole('button', { name: 'Save 2 papers as a file' }).waitFor();
  await manicule.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('2 papers copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/^TY {2}- /gm)).toHaveLength(2);

  await page.getByRole('radio', { name: 'Markdown, one file a paper' }).check();
  await page.getByLabel('Template of a note').fill('{{title}} by {{#authors}}{{.}}; {{/authors}}');
  await expect.poll(() => preview.innerText()).toMatch(/ by .*; /);
  await page.getByLabel('Template of a note').fill('{{#authors}}');
  await page.getByRole('alert').filter({ hasText: 'This template cannot be used' }).waitFor();
});

test('every format can be seen before it is saved, and axe finds nothing in any state', async () => {
  const page = await openView(await openManicule(), '#import');
  await choose(page, 'mine.bib', BIB);
  await page.getByRole('button', { name: 'Import 2 papers' }).waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 2 papers' }).click();
  await page.getByText('2 papers added.').waitFor();
  expect(await axeFinds(page)).toEqual([]);

  await page.getByRole('link', { name: 'Export' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await page.getByRole('radio', { name: 'BibTeX' }).waitFor();
  const formats = page.getByRole('group', { name: 'Format' }).getByRole('radio');
  // Saved at one moment, either may come first, and only the first is shown of an archive.
  const seen = new Set<string>();
  for (let at = 0; at < (await formats.count()); at++) {
    await formats.nth(at).check();
    await expect
      .poll(async () => !seen.has(await preview.innerText()) && /Marks|Notes/.test(await preview.innerText()))
      .toBe(true);
    seen.add(await preview.innerText());
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await axeFinds(page)).toEqual([]);
  }
  expect(seen.size).toBe(10);

  await page.getByRole('radio', { name: 'Formatted references' }).check();
  for (const style of await page.getByLabel('Style').locator('option').allTextContents()) {
    await page.getByLabel('Style').selectOption(style);
    await expect.poll(() => preview.innerText()).toMatch(/Marks/);
    expect(await page.getByRole('alert').count()).toBe(0);
  }
});

test.each(['#import', '#export', '#backup'])('axe finds nothing on %s', async (hash) => {
  const page = await openView(await openManicule(), hash);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFinds(page)).toEqual([]);
  }
});
