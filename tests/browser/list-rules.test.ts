import { expect, test } from 'vitest';
import { markSays } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { until } from '../../scripts/driver/until.ts';
import { say } from '../../words/say.ts';
import { openManicule, switchOff } from './harness.ts';
import { focusOn, openArxiv, said } from './list.ts';
import { BENCHMARKS, LIBRARIANS, LOSSLESS } from './papers.ts';

const FIELD = { role: 'searchbox', name: 'Narrow this list' } as const;

async function typeInBar(reader: ChromiumReader, words: string): Promise<void> {
  await reader.press('l');
  await until('focus in the bar', async () => (await reader.see(FIELD)).states['focused'] === true);
  await reader.type(words);
}

/** Types words into the bar, and has what fits them dimmed or lifted. */
async function rule(reader: ChromiumReader, words: string, button: string): Promise<void> {
  await typeInBar(reader, words);
  await reader.clickOn({ role: 'button', name: button });
  await until(
    'the rule',
    async () => (await reader.see({ role: 'button', name: button })).states['pressed'] === 'true',
  );
  await reader.clickOn(FIELD);
  await reader.press('Escape');
  await reader.gone(FIELD);
}

test('rules dim and lift the cards that fit, on every list, until they are taken away', async () => {
  const manicule = await openManicule();
  const { page, reader } = await openArxiv(manicule);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await rule(reader, 'librarians', 'Always dim these');
  await markSays(reader, LIBRARIANS, /Dimmed by a rule\. /);
  await rule(reader, 'lossless', 'Always lift these');
  await markSays(reader, LOSSLESS, /Lifted by a rule\. /);
  await markSays(reader, BENCHMARKS, /^Not saved\. (?!.*rule)/);
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

  const { reader: later } = await openArxiv(manicule);
  await markSays(later, LIBRARIANS, /Dimmed by a rule\. /);
  const settings = await manicule.ownPage('library.html#settings');
  await settings.getByLabel('What is done to papers that fit librarians').selectOption('lift');
  await markSays(later, LIBRARIANS, /Lifted by a rule\. /);
  await settings.getByRole('button', { name: 'Remove the rule librarians' }).click();
  await markSays(later, LIBRARIANS, /^Not saved\. (?!.*rule)/);
  await markSays(later, LOSSLESS, /Lifted by a rule\. /);
});

test('a rule about what is saved follows what the reader does', async () => {
  const { reader } = await openArxiv();
  await rule(reader, 'is:starred', 'Always lift these');
  await reader.press('j');
  await focusOn(reader, LOSSLESS);
  await reader.press('f');
  await markSays(reader, LOSSLESS, /^Saved, starred\..* Lifted by a rule\. /);
  await reader.press('f');
  await markSays(reader, LOSSLESS, /^Saved\. (?!.*rule)/);
});

test('a rule that cannot be kept is said to be none', async () => {
  const manicule = await openManicule();
  const { page, reader } = await openArxiv(manicule);
  await typeInBar(reader, 'lossless');
  await reader.see({ role: 'button', name: 'Always lift these' });
  await switchOff(manicule);
  await page.bringToFront();
  await reader.clickOn({ role: 'button', name: 'Always lift these' });
  await reader.see({ role: 'alert' });
  await said(reader, say('failure.extension-gone'));
});
