import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { markOn, marksShown } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { buttonSays } from '../../scripts/driver/toolbar.ts';
import { until } from '../../scripts/driver/until.ts';
import { newSubmissions } from '../../scripts/sample/arxiv.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { type Manicule, openManicule } from './harness.ts';
import { morePapers } from './papers.ts';

const COUNT = SAMPLE_PAPERS.length;
const LIST = SAMPLE_ADDRESSES.arxiv;
const SHELF = morePapers(4);
const LAST = SHELF[3]?.title ?? '';

/** A list of so many papers, all of which fit on the screen. */
const listOf = (papers: number) => newSubmissions(SHELF.slice(0, papers));

async function newMarks(reader: ChromiumReader, count: number): Promise<void> {
  await until(`${count} marks that say new`, async () => {
    const marks = await reader.all({ role: 'button', name: / New\. Annotate “/ });
    return marks.length === count;
  });
}

/** Waits until so many papers are remembered, as the settings tell. */
async function remembered(settings: Page, sentence: string | RegExp): Promise<void> {
  await until(`“${sentence}”`, async () => {
    await settings.reload();
    await settings.getByRole('group', { name: 'New on lists' }).waitFor();
    return settings.getByText(sentence).isVisible();
  });
}

async function settingsOf(manicule: Manicule): Promise<Page> {
  return manicule.ownPage('library.html#settings');
}

test('what a list shows for the first time stands out, is counted on the button, and is come to by a key', async () => {
  let today = 3;
  const manicule = await openManicule({
    pages: { [LIST]: () => listOf(today) },
    viewport: { width: 1280, height: 1400 },
  });
  const { page, reader } = await manicule.visit(LIST);
  await marksShown(page, 3);
  await newMarks(reader, 3);
  expect((await buttonSays(manicule, page, '3')).title).toBe('Manicule: 3 new here');
  const popup = await manicule.popup(page);
  await popup.see({ role: 'StaticText', name: 'First time here, 3 new.' });
  await popup.close();
  const settings = await settingsOf(manicule);
  await page.bringToFront();
  await remembered(settings, '3 papers are remembered.');

  today = 4;
  await page.reload();
  await newMarks(reader, 1);
  expect((await buttonSays(manicule, page, '1')).title).toMatch(/^Manicule: 1 new here since /);
  await reader.press('.');
  await until('focus on what is new', async () => (await reader.see(markOn(LAST))).states['focused'] === true);
  const again = await manicule.popup(page);
  await again.see({ role: 'StaticText', name: /^Last here on .+, 1 new\.$/ });
});

test('another list knows what one has shown, and what lies below the screen is not seen yet', async () => {
  const manicule = await openManicule({ viewport: { width: 1280, height: 400 } });
  const { page, reader } = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(page, COUNT);
  await newMarks(reader, COUNT);
  const settings = await settingsOf(manicule);
  await page.bringToFront();
  await remembered(settings, /^(?:One|\d) papers? (?:is|are) remembered\.$/);
  const other = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await marksShown(other.page, COUNT);
  await until('fewer that are new', async () => {
    const { length } = await other.reader.all({ role: 'button', name: / New\. Annotate “/ });
    return length > 0 && length < COUNT;
  });
});

test('switched off nothing is new and nothing remembered; forgotten, all is new again', async () => {
  const manicule = await openManicule({
    pages: { [LIST]: () => listOf(3) },
    viewport: { width: 1280, height: 1400 },
  });
  const settings = await settingsOf(manicule);
  const wanted = settings.getByRole('checkbox', { name: /^Remember which papers/ });
  const { page, reader } = await manicule.visit(LIST);
  await newMarks(reader, 3);
  await remembered(settings, '3 papers are remembered.');
  await settings.getByRole('button', { name: 'Forget what lists have shown' }).click();
  await settings.getByText('Nothing is remembered.').waitFor();
  await page.reload();
  await newMarks(reader, 3);
  await settings.bringToFront();
  await wanted.uncheck();
  await newMarks(reader, 0);
  await buttonSays(manicule, page, '');
  const popup = await manicule.popup(page);
  await popup.see({ role: 'StaticText', name: '3 papers here' });
  expect(await popup.all({ role: 'StaticText', name: / new\.$/ })).toEqual([]);
  await popup.close();
  await settings.bringToFront();
  await wanted.check();
  await newMarks(reader, 3);
});
