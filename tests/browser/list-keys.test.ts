import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeEditor, NOTE_FIELD, savedSaid } from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { captures } from './captures.ts';
import { openManicule, type Tab } from './harness.ts';
import { COUNT, focusOn, openArxiv, pressAtOnce, said } from './list.ts';
import { BENCHMARKS, LIBRARIANS, LOSSLESS } from './papers.ts';

test('a list is triaged by keys alone, and undone in order', async () => {
  const { reader } = await openArxiv();
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('s');
  await markSays(reader, LOSSLESS, /^Saved\. /);
  await said(reader, 'Saved.');
  await reader.press('j');
  await focusOn(reader, BENCHMARKS);
  await reader.press('r');
  await markSays(reader, BENCHMARKS, /^Saved, to read\. /);
  await reader.press('j');
  await focusOn(reader, LIBRARIANS);
  await reader.press('x');
  await markSays(reader, LIBRARIANS, /^Saved, dismissed\. /);
  await reader.press('k');
  await focusOn(reader, BENCHMARKS);
  await reader.press('f');
  await markSays(reader, BENCHMARKS, /^Saved, to read, starred\. /);
  await reader.press('u');
  await markSays(reader, BENCHMARKS, /^Saved, to read\. /);
  await reader.press('u');
  await markSays(reader, LIBRARIANS, /^Not saved\. /);
  await said(reader, `Undone: “${LIBRARIANS}”`);
  await reader.press('u');
  await markSays(reader, BENCHMARKS, /^Not saved\. /);
  await reader.press('u');
  await markSays(reader, LOSSLESS, /^Not saved\. /);
  await reader.press('u');
  await said(reader, 'Nothing to undo.');
});

test('a key that follows the very first at once is done to the card that that one goes to', async () => {
  const { page, reader } = await openArxiv();
  await pressAtOnce(page, ['j', 's', 'j', 'r']);
  await markSays(reader, LOSSLESS, /^Saved\. /);
  await markSays(reader, BENCHMARKS, /^Saved, to read\. /);
});

test('arrows with Alt go on and back too, also from the page itself', async () => {
  const { reader } = await openArxiv();
  await reader.press('Alt+ArrowDown');
  await focusOn(reader, LOSSLESS);
  await reader.press('Alt+ArrowDown');
  await focusOn(reader, BENCHMARKS);
  await reader.press('Alt+ArrowUp');
  await focusOn(reader, LOSSLESS);
  await reader.press('Alt+s');
  await reader.press('Alt+j');
  await focusOn(reader, LOSSLESS);
  await markSays(reader, LOSSLESS, /^Not saved\. /);
});

test('t opens the editor at its tags and n at the note, and what is typed there is text', async () => {
  const { reader } = await openArxiv();
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('n');
  await until('focus in the note', async () => (await reader.see(NOTE_FIELD)).states['focused'] === true);
  await reader.type('jsx run');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  await focusOn(reader, LOSSLESS);
  await reader.press('t');
  await reader.see({ role: 'combobox', name: 'Add a tag' });
  await reader.type('by keys');
  await reader.press('Enter');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  await markSays(reader, LOSSLESS, /^Saved, tag by keys, has a note\. /);
});

test('the page keeps its keys: those typed in its fields, those it uses, and all but two while no mark has the focus', async () => {
  const { page, reader } = await openArxiv();
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
  });
  await reader.type('jks');
  expect(await page.locator('input').first().inputValue()).toBe('jks');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', (event) => {
      heard.push(event.key);
      if (event.key === 'j') event.preventDefault();
    });
  });
  for (const key of ['j', 's', 'x']) await reader.press(key);
  expect(await page.evaluate('heard')).toEqual(['j', 's', 'x']);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await reader.press('k');
  await focusOn(reader, LOSSLESS);
  await reader.press('s');
  await markSays(reader, LOSSLESS, /^Saved\. /);
  expect(await page.evaluate('heard')).toEqual(['j', 's', 'x', 'k']);
});

test('switched off, no key does anything', async () => {
  const manicule = await openManicule();
  const { page, reader } = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(page, COUNT);
  const settings = await manicule.ownPage('library.html#settings');
  await settings.getByRole('checkbox', { name: 'Keys work on marked lists' }).uncheck();
  const { page: later, reader: laterReader } = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(later, COUNT);
  await laterReader.press('j');
  expect(await later.evaluate(() => document.activeElement === document.body)).toBe(true);
  await settings.getByRole('checkbox', { name: 'Keys work on marked lists' }).check();
  await until('keys again', () => pressed(laterReader, later));
  await page.bringToFront();
  await until('keys in the tab that was open', () => pressed(reader, page));
});

const LISTS = ['arxiv/rendered-new-astro-ph-2023-03-03.html', 'huggingface/daily-2026-07-02.html'];

test.each(captures('arxiv', 'huggingface').filter(({ file }) => LISTS.includes(file)))(
  'on $file every card is come to in order, 5 are kept, 10 dismissed, and one of those not after all',
  async ({ url, papers, html }) => {
    const manicule = await openManicule({ pages: { [url]: html } });
    const { page, reader } = await manicule.visit(url);
    await marksShown(page, papers, 60_000);
    for (let at = 0; at < papers; at++) {
      await reader.press('j');
      await until(`focus on card ${at + 1}`, async () => (await placeOfFocus(page)) === at);
      if (at < 15) await reader.press(at % 3 === 0 ? 's' : 'x');
    }
    await reader.press('u');
    const library = await manicule.ownPage('library.html');
    await library.getByRole('checkbox', { name: 'Dismissed 9' }).waitFor();
    await library.getByText('14 papers', { exact: true }).first().waitFor();
  },
  120_000,
);

/** Which of the page's marks, in document order, has the focus. */
function placeOfFocus(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('manicule-mark')].indexOf(document.activeElement as Element),
  );
}

async function pressed(reader: ChromiumReader, page: Tab['page']): Promise<boolean> {
  await reader.press('j');
  return page.evaluate(() => document.activeElement?.localName === 'manicule-mark');
}
