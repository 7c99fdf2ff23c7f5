import { readFile } from 'node:fs/promises';
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteIn, openEditor, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { exportAs, importFile } from '../../scripts/driver/own-page.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { inventedPaper, inventedRecord } from '../support/invented.ts';
import { rounds, tell } from '../trust/rounds.ts';
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

const ROUNDS = rounds(1, 10);

const SAVE = 'Save what can be read';

const HELD = inventedRecord();

const LISTING = SAMPLE_ADDRESSES.huggingface;

trouble('the disk full: a note', async (manicule) => {
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

// It is read, and not written.
trouble('a library of a newer version', async (manicule) => {
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

// It waits, says so, and goes on by itself.
trouble('an upgrade blocked by an older version', async (manicule) => {
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

// No view calls it empty.
trouble('a library that cannot be opened', async (manicule) => {
  await manicule.context.addInitScript(BROKEN);
  for (const path of ['library.html', 'library.html#export', 'library.html#trash', 'popup.html']) {
    const page = await manicule.ownPage(path);
    await page
      .getByRole('alert')
      .filter({ hasText: /^The library could not be opened\. Restart the browser/ })
      .waitFor();
    expect(await page.getByText('Nothing saved yet').count()).toBe(0);
    await page.close();
  }
});

// They are stepped over, and stay as they are.
trouble('records that are not whole, or not as they should be', async (manicule) => {
  const { page, reader } = await manicule.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await writeNote(reader, 'Before.');
  await savedSaid(reader);
  const broken = { key: 'a', savedAt: 1, changedAt: 2 };
  const unlikely = inventedRecord({ paper: inventedPaper({ title: 'A Day Too Late', ids: [], date: 'yesterday' }) });
  for (const row of [broken, unlikely]) {
    await inLibrary(manicule, `transaction('papers', 'readwrite').objectStore('papers').put(${JSON.stringify(row)})`);
  }

  for (const path of ['library.html', 'popup.html']) {
    const ours = await manicule.ownPage(path);
    await ours.getByText(LOSSLESS).first().waitFor();
    await ours.getByRole('searchbox').fill('losless');
    await ours.getByText(LOSSLESS).first().waitFor();
    await ours.getByRole('searchbox').fill('too late');
    await ours.getByText('A Day Too Late').first().waitFor();
    await ours.close();
  }
  await page.bringToFront();
  await page.keyboard.type(' And after.');
  await savedSaid(reader);
  const records: readonly { readonly key: string }[] = await recordsIn(manicule);
  expect(records).toContainEqual(broken);
  expect(records).toContainEqual(unlikely);
  expect(records).toHaveLength(3);

  const ours = await manicule.ownPage('library.html#trash');
  await ours.getByText('1 record cannot be read. It stays where it is').waitFor();
  expect(await axeFinds(ours)).toEqual([]);
  const file = await savedFrom(ours);
  expect(file.unreadable).toHaveLength(2);
  for (const row of [broken, unlikely]) expect(file.unreadable).toContainEqual(row);
  expect(file.papers).toMatchObject([{ annotation: { note: 'Before. And after.' } }]);

  const papers = await manicule.ownPage('library.html');
  await papers.getByText('2 papers', { exact: true }).waitFor();
  const backup = await manicule.ownPage('popup.html');
  const { text } = await exportAs(backup, /^JSON/);
  expect(JSON.parse(text).unreadable).toEqual([unlikely]);
  expect(await importFile(backup, { name: 'back.json', text })).toMatch(/already/);
});

/** A fault that is tried in browsers of its own; the long form tries it often. */
function trouble(fault: string, once: (manicule: Manicule) => Promise<void>): void {
  test(
    fault,
    async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const manicule = await openManicule();
        await once(manicule);
        await manicule.context.close();
      }
      tell({ fault, rounds: ROUNDS, lost: 0, leaked: 0 });
    },
    60_000 * (ROUNDS + 1),
  );
}

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
