import { readFile } from 'node:fs/promises';
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteIn, openEditor, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { inventedRecord } from '../support/invented.ts';
import { axeFinds } from './axe.ts';
import { holdFirstVersion } from './first-version.ts';
import { type Manicule, openManicule } from './harness.ts';
import { BENCHMARKS, LOSSLESS } from './papers.ts';
import { recordsIn } from './records.ts';

/** A disk without room. The quota that tests can set does not bind us: see `unlimitedStorage`. */
const FULL = `
  globalThis.put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };
`;

const BROKEN = `IDBFactory.prototype.open = () => { throw new DOMException('', 'UnknownError'); }`;

const SAVE = 'Save what can be read';

const HELD = inventedRecord();

const LISTING = SAMPLE_ADDRESSES.huggingface;

test('a note that the disk has no room for stays in the editor, and is saved once there is room', async () => {
  const manicule = await openManicule();
  const { reader } = await manicule.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await writeNote(reader, 'Before.');
  await savedSaid(reader);

  const worker = manicule.context.serviceWorkers()[0] as Worker;
  await worker.evaluate(FULL);
  await writeNote(reader, ' And more.');
  await reader.see({ role: 'StaticText', name: /^The disk is full, so this was not saved/ });
  expect(await noteIn(reader)).toBe('Before. And more.');

  await worker.evaluate('IDBObjectStore.prototype.put = globalThis.put');
  await reader.clickOn({ role: 'button', name: 'Try again' });
  await savedSaid(reader);
  const [record] = await recordsIn(manicule);
  expect(record?.annotation.note).toBe('Before. And more.');
});

test('a library of a newer version is read and not written', async () => {
  const manicule = await openManicule();
  const { reader } = await manicule.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await writeNote(reader, 'Before.');
  await savedSaid(reader);
  await reader.press('Escape');
  const before = await recordsIn(manicule);
  await inLibrary(manicule, `transaction('meta', 'readwrite').objectStore('meta').put({ name: 'format', value: 99 })`);

  await openEditor(reader, BENCHMARKS);
  await writeNote(reader, 'After.');
  await reader.see({
    role: 'StaticText',
    name: /^This library was written by a newer version of Manicule\. Update it; nothing was changed/,
  });
  expect(await noteIn(reader)).toBe('After.');
  expect(await recordsIn(manicule)).toEqual(before);

  const popup = await manicule.ownPage('popup.html');
  const opening = manicule.context.waitForEvent('page');
  await popup.getByRole('button', { name: SAVE }).click();
  const file = await savedFrom(await opening);
  expect(file.papers).toMatchObject(before);
  expect(file).not.toHaveProperty('unreadable');
});

test('an upgrade waits for an older version that holds the library, says so, and goes on by itself', async () => {
  const manicule = await openManicule();
  const letGo = await holdFirstVersion(manicule, [HELD]);
  const pages = await Promise.all(['library.html', 'popup.html'].map((path) => manicule.ownPage(path)));
  for (const page of pages) {
    await page
      .getByRole('alert')
      .filter({ hasText: /^An older version of Manicule still holds the library/ })
      .waitFor();
  }
  await letGo();
  for (const page of pages) await page.getByText(HELD.paper.title).first().waitFor();
  expect(await recordsIn(manicule)).toEqual([HELD]);
});

test.each(['library.html', 'library.html#export', 'library.html#trash', 'popup.html'])(
  '%s does not call a library empty that cannot be opened',
  async (path) => {
    const manicule = await openManicule();
    await manicule.context.addInitScript(BROKEN);
    const page = await manicule.ownPage(path);
    await page
      .getByRole('alert')
      .filter({ hasText: /^The library could not be opened\. Restart the browser/ })
      .waitFor();
    expect(await page.getByText('Nothing saved yet').count()).toBe(0);
  },
);

test('a record that is no whole one is stepped over, and stays as it is', async () => {
  const manicule = await openManicule();
  const { page, reader } = await manicule.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await writeNote(reader, 'Before.');
  await savedSaid(reader);
  const broken = { key: 'a', savedAt: 1, changedAt: 2 };
  await inLibrary(manicule, `transaction('papers', 'readwrite').objectStore('papers').put(${JSON.stringify(broken)})`);

  for (const path of ['library.html', 'popup.html']) {
    const ours = await manicule.ownPage(path);
    await ours.getByText(LOSSLESS).first().waitFor();
    await ours.getByRole('searchbox').fill('losless');
    await ours.getByText(LOSSLESS).first().waitFor();
    await ours.close();
  }
  await page.bringToFront();
  await page.keyboard.type(' And after.');
  await savedSaid(reader);
  const records: readonly { readonly key: string }[] = await recordsIn(manicule);
  expect(records).toContainEqual(broken);
  expect(records).toHaveLength(2);

  const ours = await manicule.ownPage('library.html#trash');
  await ours.getByText('1 record cannot be read. It stays where it is').waitFor();
  expect(await axeFinds(ours)).toEqual([]);
  const file = await savedFrom(ours);
  expect(file.unreadable).toEqual([broken]);
  expect(file.papers).toMatchObject([{ annotation: { note: 'Before. And after.' } }]);
});

interface Rescued {
  readonly papers: readonly unknown[];
  readonly unreadable: readonly unknown[];
}

/** What the page saves of a library that it cannot read whole. */
async function savedFrom(page: Page): Promise<Rescued> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: SAVE }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

/** Does to the database what another version, or a broken disk, would. */
async function inLibrary(manicule: Manicule, what: string): Promise<void> {
  const page = await manicule.ownPage('welcome.html');
  await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('manicule');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = opening.result.${what};
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    };
  })`);
  await page.close();
}
