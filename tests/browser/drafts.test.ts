import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteIn, openEditor, savedSaid, writeNote } from '../../scripts/driver/editor.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { rounds, tell } from '../trust/rounds.ts';
import { type Manicule, openManicule, switchOff } from './harness.ts';
import { LOSSLESS } from './papers.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;
const ROUNDS = rounds(1, 10);
const DEADLINE = 60_000 + ROUNDS * 10_000;
/** Whoever waits for a pause of the typing saves nothing at this pace. */
const BETWEEN_KEYS = 30;

/** How a tab ends while its reader types, and what was typed last and may be lost with it. */
const ENDS: readonly [string, (page: Page) => Promise<unknown>, string][] = [
  ['closed right behind the last key', (page) => page.close(), ''],
  ['reloaded right behind the last key', (page) => page.reload(), ''],
  ['navigated right behind the last key', (page) => page.goto('about:blank'), ''],
  ['crashed while a note is typed on and on', crash, ' and many more that were not'],
];

test.each(ENDS)(
  'a tab %s has saved the note',
  async (how, end, behind) => {
    const manicule = await openManicule();
    let lost = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { title } = SAMPLE_PAPERS[round % SAMPLE_PAPERS.length] as { title: string };
      const words = `Words of round ${round},`;
      await endWhileTyping(manicule, title, `${words}${behind}`, end);
      if (!(await isSaved(manicule, title, words))) lost++;
      for (const page of manicule.context.pages().slice(1)) await page.close();
    }
    tell({ fault: `a tab ${how}`, rounds: ROUNDS, lost, leaked: 0 });
    expect(lost).toBe(0);
  },
  DEADLINE,
);

async function endWhileTyping(
  manicule: Manicule,
  title: string,
  text: string,
  end: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page, reader } = await manicule.visit(LISTING);
  await openEditor(reader, title);
  await writeNote(reader, '');
  await page.keyboard.type(text, { delay: BETWEEN_KEYS });
  await end(page);
}

/** Whether a new tab shows the words in a paper's note. */
async function isSaved(manicule: Manicule, title: string, words: string): Promise<boolean> {
  const { reader } = await manicule.visit(LISTING);
  await openEditor(reader, title);
  return until(words, async () => (await noteIn(reader)).includes(words)).catch(() => false);
}

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => null); // a tab that crashed does not answer
  await crashed;
}

test('words that cannot be saved since the extension was switched off are not left without a question', async () => {
  const manicule = await openManicule();
  const { page, reader } = await manicule.visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await writeNote(reader, 'Before.');
  await savedSaid(reader);
  await switchOff(manicule);
  await page.bringToFront();
  await page.keyboard.type(' And after.');
  await reader.see({ role: 'alert' });

  const asked = page.waitForEvent('dialog');
  const leaving = page.evaluate(() => location.reload());
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  expect(await noteIn(reader)).toBe('Before. And after.');
});
