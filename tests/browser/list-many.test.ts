import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addTag, closeEditor, NOTE_FIELD, openEditor, pressButton, savedSaid } from '../../scripts/driver/editor.ts';
import { markOn, markSays, marksShown } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { openManicule } from './harness.ts';
import { COUNT, focusOn, openArxiv, pressAtOnce, said } from './list.ts';
import { BENCHMARKS, LAUNDRY, LIBRARIANS, LOSSLESS } from './papers.ts';

const TAG_FIELD = { role: 'textbox', name: 'Tag the selected papers' } as const;

/** Selects the first three papers. */
async function selectThree(reader: ChromiumReader): Promise<void> {
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('Shift+J');
  await focusOn(reader, BENCHMARKS);
  await reader.press('Shift+J');
  await focusOn(reader, LIBRARIANS);
  await said(reader, '3 selected');
}

test('what is selected is saved, tagged and set at once, and each of that is undone at once', async () => {
  const { reader } = await openArxiv();
  await selectThree(reader);
  await markSays(reader, LOSSLESS, /^Selected\. Not saved\. /);
  await reader.press('r');
  for (const title of [LOSSLESS, BENCHMARKS, LIBRARIANS])
    await markSays(reader, title, /^Selected\. Saved, to read\. /);
  await reader.press('t');
  await until('focus in the tag field', async () => (await reader.see(TAG_FIELD)).states['focused'] === true);
  await reader.type('morning');
  await reader.press('Enter');
  for (const title of [LOSSLESS, BENCHMARKS, LIBRARIANS]) {
    await markSays(reader, title, /^Selected\. Saved, to read, tag morning\. /);
  }
  await focusOn(reader, LIBRARIANS);
  await reader.press('u');
  for (const title of [LOSSLESS, BENCHMARKS, LIBRARIANS])
    await markSays(reader, title, /^Selected\. Saved, to read\. /);
  await reader.clickOn({ role: 'button', name: 'Undo' });
  for (const title of [LOSSLESS, BENCHMARKS, LIBRARIANS]) await markSays(reader, title, /^Selected\. Not saved\. /);
  await reader.clickOn(markOn(LIBRARIANS));
  await reader.press('Escape');
  await focusOn(reader, LIBRARIANS);
  await reader.press('Escape');
  await markSays(reader, LOSSLESS, /^Not saved\. /);
  await reader.gone({ role: 'region', name: 'Selected papers' });
});

test('keys that follow each other at once all count', async () => {
  const { page, reader } = await openArxiv();
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await pressAtOnce(page, ['J', 'J']);
  await said(reader, '3 selected');
});

test('a click with Shift selects too', async () => {
  const { page, reader } = await openArxiv();
  await page.keyboard.down('Shift');
  await reader.clickOn(markOn(BENCHMARKS));
  await reader.clickOn(markOn(LAUNDRY));
  await page.keyboard.up('Shift');
  await said(reader, '2 selected');
  await reader.clickOn({ role: 'button', name: 'Dismiss' });
  for (const title of [BENCHMARKS, LAUNDRY]) await markSays(reader, title, /^Selected\. Saved, dismissed\. /);
  await markSays(reader, LOSSLESS, /^Not saved\. /);
});

test('a paper is copied as BibTeX, and what was kept on the list is saved as a file', async () => {
  const manicule = await openManicule();
  await manicule.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, reader } = await openArxiv(manicule);
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('c');
  await said(reader, 'Copied as BibTeX.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{/);
  expect(copied).toContain('Lossless Drafting');
  await reader.press('e');
  await said(reader, 'Nothing is kept on this list yet.');
  await reader.press('s');
  await markSays(reader, LOSSLESS, /^Saved\. /);
  await reader.press('j');
  await focusOn(reader, BENCHMARKS);
  await reader.press('x');
  await markSays(reader, BENCHMARKS, /^Saved, dismissed\. /);
  await reader.press('j');
  await focusOn(reader, LIBRARIANS);
  await reader.press('s');
  await markSays(reader, LIBRARIANS, /^Saved\. /);
  const downloading = page.waitForEvent('download');
  await reader.press('e');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^manicule-arxiv-\d{4}-\d\d-\d\d\.bib$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/^@/gm)).toHaveLength(2);
  expect(text).not.toContain('Benchmarks');
});

test('words of an abstract go into the note as a quotation', async () => {
  const { page, reader } = await openArxiv();
  await select(page, 'Every token is still verified');
  await reader.press('q');
  await markSays(reader, LOSSLESS, /^Saved, has a note\. /);
  await focusOn(reader, LOSSLESS);
  await select(page, 'the median request');
  await reader.press('q');
  await said(reader, 'Quoted in the note.');
  await openEditor(reader, LOSSLESS);
  await until('both in the note', async () => {
    const { value } = await reader.see(NOTE_FIELD);
    return value === '> Every token is still verified\n\n> the median request\n';
  });
  await closeEditor(reader, LOSSLESS);
  await reader.press('u');
  await reader.press('u');
  await markSays(reader, LOSSLESS, /^Not saved\. /);
});

/** Selects words of the page, as a reader does. */
function select(page: Page, words: string): Promise<void> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    }
    (document.activeElement as HTMLElement).blur();
  }, words);
}

test('what was done in the editor is taken back from the list', async () => {
  const { reader } = await openArxiv();
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'decoding');
  await pressButton(reader, 'Star');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  await markSays(reader, LOSSLESS, /^Saved, starred, tag decoding\. /);
  await focusOn(reader, LOSSLESS);
  await reader.press('u');
  await markSays(reader, LOSSLESS, /^Saved, tag decoding\. /);
  await reader.press('u');
  await markSays(reader, LOSSLESS, /^Not saved\. /);
});

test('Shift+O opens behind the list, and / the library', async () => {
  const manicule = await openManicule();
  const { reader, page } = await openArxiv(manicule);
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('Shift+O');
  const [worker] = manicule.context.serviceWorkers();
  await until(
    'the paper in a tab behind',
    async () =>
      worker?.evaluate(
        `chrome.tabs.query({ active: false, url: 'https://arxiv.org/abs/*' }).then(({ length }) => length === 1)`,
      ) ?? false,
  );
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  await reader.press('/');
  await until('the library', async () => manicule.context.pages().some((tab) => /library\.html/.test(tab.url())));
});

test('keys are the reader’s: changed, behind a leader on one site, off on another', async () => {
  const manicule = await openManicule();
  const settings = await manicule.ownPage('library.html#settings');
  const field = settings.getByRole('textbox', { name: 'Key: save', exact: true });
  await field.press('x');
  await settings.getByText('x is taken: dismiss.').waitFor();
  await field.press('b');
  await until('the key to be kept', async () => (await field.inputValue()) === 'b');
  const second = settings.getByRole('textbox', { name: 'Second key: next paper', exact: true });
  expect(await second.inputValue()).toBe('Alt+↓');
  await second.press('Alt+ArrowUp');
  await settings.getByText('Alt+ArrowUp is taken: previous paper.').waitFor();
  await second.press('Alt+n');
  await until('the second key to be kept', async () => (await second.inputValue()) === 'Alt+n');
  const { reader, page } = await openArxiv(manicule);
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('Alt+n');
  await focusOn(reader, BENCHMARKS);
  // As it is no key of ours any more, the browser would scroll by a page.
  await page.evaluate(() => document.documentElement.style.setProperty('overflow', 'hidden'));
  await reader.press('Alt+ArrowDown');
  await reader.press('Alt+ArrowUp');
  await focusOn(reader, LOSSLESS);
  await page.evaluate(() => document.documentElement.style.removeProperty('overflow'));
  await reader.press('s');
  await reader.press('j');
  await focusOn(reader, BENCHMARKS);
  await reader.press('b');
  await markSays(reader, BENCHMARKS, /^Saved\. /);
  await markSays(reader, LOSSLESS, /^Not saved\. /);
  await reader.press('k');
  await focusOn(reader, LOSSLESS);
  await settings.getByRole('combobox', { name: 'Keys on arXiv', exact: true }).selectOption('leader');
  await settings.getByRole('combobox', { name: 'Keys on Hugging Face Papers' }).selectOption('off');
  await page.bringToFront();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key));
    (document.activeElement as HTMLElement).blur();
  });
  await until('j to be the page’s', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await reader.press('j');
    return page.evaluate(() => document.activeElement === document.body);
  });
  await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  await reader.press(',');
  await reader.press('j');
  await until('focus on a mark', () => page.evaluate(() => document.activeElement?.localName === 'manicule-mark'));
  expect(await page.evaluate('heard')).toEqual([',']);
  const other = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await marksShown(other.page, COUNT);
  await other.reader.press('j');
  await other.reader.press(',');
  await other.reader.press('j');
  expect(await other.page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
