import { expect, test } from 'vitest';
import { addTag, openEditor, pressButton, writeNote } from '../../scripts/driver/editor.ts';
import { markSays } from '../../scripts/driver/marks.ts';
import { readerOf } from '../../scripts/driver/page-reader.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';

const TITLE = 'On the Habits of Readers Who Write in Margins';

test.each(['light', 'dark'] as const)(
  'a new reader is shown one mark that works, in %s colours',
  async (colorScheme) => {
    const manicule = await openManicule({ colorScheme });
    const page = await manicule.ownPage('welcome.html');
    const reader = await readerOf(page);
    await page.getByText('Alt+Shift+M').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await openEditor(reader, TITLE);
    await pressButton(reader, 'To read');
    await addTag(reader, 'margins');
    await writeNote(reader, 'Nine in ten is worth checking.');
    await markSays(reader, TITLE, /^Saved, to read, tag margins, has a note/);
    expect(await axeFinds(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await reader.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.localName')).toBe('manicule-mark');

    // Nothing of it is in the library.
    const library = await manicule.ownPage();
    await library.getByText('Nothing saved yet').waitFor();
  },
);

test('it is opened once, when Manicule is installed, and not after an update', async () => {
  const manicule = await openManicule();
  await manicule.reloadExtension();
  await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  const shown = manicule.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  expect(shown).toEqual([]);
});
