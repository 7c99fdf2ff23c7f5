import { expect, test } from 'vitest';
import {
  addTag,
  closeEditor,
  openEditor,
  pressButton,
  savedSaid,
  tagsIn,
  writeNote,
} from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';

const COUNT = SAMPLE_PAPERS.length;

test('a site that is switched off has no marks, in a tab that is open and in a new one, until it is on again', async () => {
  const manicule = await openManicule();
  const { page: open } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const { page: other } = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(open, COUNT);
  const settings = await manicule.ownPage('library.html#settings');
  await settings.getByRole('checkbox', { name: /^Hugging Face Papers/ }).uncheck();
  await marksShown(open, 0);
  await marksShown(other, COUNT);
  const { page: later } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  expect(await later.locator('manicule-mark').count()).toBe(0);
  await settings.getByRole('checkbox', { name: /^Hugging Face Papers/ }).check();
  await marksShown(open, COUNT);
  await marksShown(later, COUNT);
});

test('marks show what they are to show, at once in a tab that is open, and are as they were when all of it is wanted', async () => {
  const manicule = await openManicule();
  const { page, reader } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'speculative decoding');
  await pressButton(reader, 'Reading');
  await writeNote(reader, 'Nothing to train.');
  await savedSaid(reader);
  await closeEditor(reader, LOSSLESS);
  await markSays(reader, LOSSLESS, /^Saved, reading, tag speculative decoding, has a note\./);
  const settings = await manicule.ownPage('library.html#settings');
  const group = settings.getByRole('group', { name: 'What marks show' });
  await group.getByRole('checkbox', { name: 'The tags' }).uncheck();
  await group.getByRole('checkbox', { name: /note/ }).uncheck();
  await markSays(reader, LOSSLESS, /^Saved, reading\./);
  expect(await axeFinds(settings)).toEqual([]);
  await page.bringToFront();
  await openEditor(reader, LOSSLESS);
  expect(await tagsIn(reader)).toEqual(['speculative decoding']);
  await pressButton(reader, 'Read');
  await markSays(reader, LOSSLESS, /^Saved, read\./);
  await group.getByRole('checkbox', { name: 'The tags' }).check();
  await group.getByRole('checkbox', { name: /note/ }).check();
  await markSays(reader, LOSSLESS, /^Saved, read, tag speculative decoding, has a note\./);
});

test('the colours of our own pages are those that were chosen, the next time too', async () => {
  const manicule = await openManicule({ colorScheme: 'light' });
  const settings = await manicule.ownPage('library.html#settings');
  await settings.getByRole('radio', { name: 'Dark' }).check();
  const ground = (page: typeof settings) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(() => ground(settings)).toBe('rgb(23, 22, 26)');
  const popup = await manicule.ownPage();
  await expect.poll(() => ground(popup)).toBe('rgb(23, 22, 26)');
  expect(await axeFinds(settings)).toEqual([]);
  await settings.getByRole('radio', { name: 'As the system' }).check();
  await expect.poll(() => ground(popup)).toBe('rgb(255, 253, 249)');
});

test('the shortcuts are those of the browser', async () => {
  const page = await (await openManicule()).ownPage('library.html#settings');
  await page.getByText('Open the popup').waitFor();
  const keys = page.getByRole('group', { name: 'Shortcuts' }).locator('kbd');
  expect(await keys.allTextContents()).toEqual(['Alt+Shift+M', 'Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+S']);
});
