import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteIn, openEditor, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { inventedPaper, inventedRecord } from '../support/invented.ts';
import { backupOf, shelf } from '../support/shelf.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { type Manicule, newProfile, openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';
import { recordsIn } from './records.ts';
import { AGREED_AND_BOUND, withPermissions } from './variant.ts';

const ROUNDS = rounds(1, 5);
const FULL = /^The disk is full, so this was not saved/;
/** What the browser lets us keep, in bytes: its own copy of our script is counted, too. */
const QUOTA = 3_000_000;
const IMPORTED = inventedRecord({ paper: inventedPaper({ title: 'Herons and Their Marshes', ids: [] }) });

test(
  'what there is no room for is told, the words stay, and what was there is whole',
  async () => {
    for (let round = 0; round < ROUNDS; round++) await fillAndGoOn();
    tell({
      fault: 'the disk full: a note, an import, a backup, a search, a setting',
      rounds: ROUNDS,
      lost: 0,
      leaked: 0,
    });
  },
  60_000 * (ROUNDS + 1),
);

async function fillAndGoOn(): Promise<void> {
  const place = { extension: await withPermissions(AGREED_AND_BOUND), profile: await newProfile() };
  // Once for the databases to be made: what a browser has promised a writer it does not take back for half a minute.
  const first = await openManicule(place);
  await first.ownPage('library.html#papers').then((page) => page.getByText('Nothing saved yet').waitFor());
  await first.context.close();
  const manicule = await openManicule(place);
  const own = await manicule.ownPage('library.html#tags');
  const setQuota = await quotaOf(manicule, own);
  await setQuota(QUOTA);
  await importFrom(own, backupOf(shelf()));
  await own.getByText('12 papers added.').waitFor();
  const { reader, page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(reader, LOSSLESS);
  const written = await noteIn(reader);
  await writeNote(reader, ' Before.');
  await savedSaid(reader);
  const kept = await recordsIn(manicule);
  await fill(own);

  await page.bringToFront();
  await writeNote(reader, ' And more.');
  await reader.see({ role: 'StaticText', name: FULL });
  expect(await noteIn(reader)).toBe(`${written} Before. And more.`);

  await own.bringToFront();
  await importFrom(own, backupOf([IMPORTED]));
  await own.getByRole('alert').filter({ hasText: FULL }).waitFor();
  await searched(own);
  await backedUp(own, kept);
  await settingRefused(own);
  expect(await recordsIn(manicule)).toEqual(kept);

  await setQuota();
  await page.bringToFront();
  await reader.clickOn({ role: 'button', name: 'Try again' });
  await savedSaid(reader);
  const notes = (await recordsIn(manicule)).map(({ annotation }) => annotation.note);
  expect(notes).toContain(`${written} Before. And more.`);
  expect(notes).toHaveLength(kept.length);
  await manicule.context.close();
}

/** Sets what the browser lets us keep; nothing lets us keep what we like. */
async function quotaOf(manicule: Manicule, page: Page): Promise<(quotaSize?: number) => Promise<void>> {
  const session = await manicule.context.newCDPSession(page);
  const origin = `chrome-extension://${manicule.extensionId}`;
  return async (quotaSize) => {
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
  };
}

/** Takes all the room that there is, in the database's and in the settings' storage, in ever smaller pieces. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const db = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('ballast');
      opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const holds = (piece) => new Promise((resolve) => {
      const writing = db.transaction('pieces', 'readwrite');
      writing.objectStore('pieces').add(piece);
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    });
    for (let size = 400_000; size > 100; size /= 4) while (await holds('x'.repeat(size)));
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 4)) {
      for (let n = 0; await chrome.storage.local.set({ ['ballast' + size + n]: 'x'.repeat(size) }).then(() => true, () => false); n++);
    }
  })()`);
}

async function importFrom(page: Page, file: { readonly name: string; readonly text: string }): Promise<void> {
  await page.getByRole('link', { name: 'Tags', exact: true }).click();
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.text),
  });
  await page.getByRole('button', { name: /^Import \d+ paper/ }).click();
}

/** The index cannot be kept, and answers all the same. */
async function searched(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await page.getByRole('searchbox').fill('losless');
  await page.getByText(LOSSLESS).first().waitFor();
  await page.getByRole('searchbox').fill('');
}

/** The copy inside the browser has no room; the file is another disk's matter. */
async function backedUp(page: Page, papers: readonly unknown[]): Promise<void> {
  const newest = () =>
    page.evaluate<string | undefined>(`chrome.downloads.search({ orderBy: ['-startTime'], state: 'complete' })
      .then(([last]) => last?.filename)`);
  await page.getByRole('link', { name: 'Backup' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  const file = await until('the file', async () => (await newest()) ?? null);
  expect(JSON.parse(await readFile(file, 'utf8')).papers).toHaveLength(papers.length);
  // That it was written could not be written down.
  await page.getByRole('alert').filter({ hasText: FULL }).waitFor();
}

async function settingRefused(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('status').filter({ hasText: FULL }).waitFor();
  await expect.poll(() => page.getByRole('radio', { name: 'As the system' }).isChecked()).toBe(true);
}
