import { expect, test } from 'vitest';
import { exportAs, importFile } from '../../scripts/driver/own-page.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { backupOf, shelf } from '../support/shelf.ts';
import { openManicule } from './harness.ts';
import { BENCHMARKS, LIBRARIANS, LOSSLESS } from './papers.ts';
import { stockedPage, titlesOn } from './stocked.ts';

test('what is shown goes out, or everything', async () => {
  const page = await stockedPage(await openManicule());
  await page.getByRole('button', { name: 'decoding 2' }).click();
  await page.getByText('2 of 12 papers').waitFor();
  const shown = await exportAs(page, 'BibTeX');
  expect(shown.name).toMatch(/^manicule-\d{4}-\d\d-\d\d\.bib$/);
  expect(shown.text).toContain('Lossless Drafting');
  expect(shown.text).not.toContain('Tiny Librarians');
  await page
    .getByRole('status')
    .filter({ hasText: `2 papers saved as ${shown.name}.` })
    .waitFor();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: 'Everything, 12 papers' }).check();
  await page.keyboard.press('Escape');
  const all = await exportAs(page, 'CSV');
  for (const { paper } of shelf()) expect(all.text).toContain(paper.title);
});

test('an address exports by itself, for browsers that close a popup which saves a file', async () => {
  const manicule = await openManicule();
  const page = await stockedPage(manicule);
  const downloading = page.waitForEvent('download');
  await page.goto(`${page.url()}?tag=retrieval&export=markdown`);
  expect((await downloading).suggestedFilename()).toMatch(/\.md$/);
  await page.getByRole('status').filter({ hasText: '1 paper saved' }).waitFor();
  expect(await titlesOn(page)).toEqual([LIBRARIANS]);
});

test('the popup imports in a tab, which stays when a file is chosen', async () => {
  const manicule = await openManicule();
  const { page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const popup = await manicule.popup(page);
  const opening = manicule.context.waitForEvent('page');
  await popup.clickOn({ role: 'button', name: 'Import' });
  const tab = await opening;
  const { name, text } = backupOf(shelf());
  await tab
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await tab.getByRole('button', { name: 'Import 12 papers' }).click();
  await tab.getByText('12 papers added.').waitFor();
});

test('a file that is malformed or newer is refused, and nothing is changed', async () => {
  const page = await stockedPage(await openManicule(), shelf().slice(0, 2));
  const { text } = backupOf(shelf());
  const refused = [
    [
      '{"format":"manicule","version":1,',
      /^This file could not be read as a Manicule library, and nothing was changed\./,
    ],
    ['title,authors', /^This file could not be read as a Manicule library/],
    [text.replace('"title":', '"titel":'), /nothing was changed/],
    [
      text.replace(/"version":\d+/, '"version":99'),
      /^This file is newer than this version of Manicule; nothing was changed\./,
    ],
  ] as const;
  for (const [content, sentence] of refused) {
    expect(await importFile(page, { name: 'manicule.json', text: content })).toMatch(sentence);
    expect(await titlesOn(page)).toEqual([LOSSLESS, BENCHMARKS]);
    await page.getByRole('button', { name: 'Close' }).click();
  }
});

test('a backup with a record that nobody can read, and a setting that cannot be, is taken in and told', async () => {
  const page = await stockedPage(await openManicule(), shelf().slice(0, 2));
  const odd = { ...shelf()[2]!, savedAt: 'yesterday' };
  const file = { ...JSON.parse(backupOf(shelf().slice(0, 4)).text), settings: { theme: 'purple' }, unreadable: [odd] };
  file.papers.splice(2, 1);
  const said = await importFile(page, { name: 'manicule.json', text: JSON.stringify(file) });
  expect(said).toBe('1 paper added, 2 already here, 1 not understood.');
});

test('a library of a newer Manicule is left alone, and the popup says what to do', async () => {
  const page = await stockedPage(await openManicule());
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('manicule');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ name: 'format', value: 99 });
          writing.oncomplete = resolve;
        };
      }),
  );
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'written by a newer version of Manicule. Update it' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
});
