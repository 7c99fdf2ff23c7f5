import { expect, test } from 'vitest';
import { panelOf } from '../../scripts/driver/panel.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';
import { stockedPage, tabsOf } from './stocked.ts';

test('the popup opens the library beside the page, and its papers open in tabs', async () => {
  const manicule = await openManicule();
  const own = await stockedPage(manicule);
  const url = shelf().find(({ paper }) => paper.title === LOSSLESS)?.paper.url ?? '';
  const tabs = () => tabsOf(own, url);
  const { page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const popup = await manicule.popup(page);
  await popup.clickOn({ role: 'button', name: 'Library beside the page' });
  const panel = await panelOf(manicule);
  await panel.see({ role: 'option', name: new RegExp(LOSSLESS) });
  expect(await tabs()).toEqual([]);
  await panel.clickOn({ role: 'option', name: new RegExp(LOSSLESS) });
  await panel.press('Enter');
  await expect.poll(tabs).toEqual([{ active: true }]);
  await panel.see({ role: 'option', name: new RegExp(LOSSLESS) });
});

test('what is typed in the popup is looked for in the library beside the page, also in one that is open', async () => {
  const manicule = await openManicule();
  const own = await stockedPage(manicule);
  const { page } = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const popup = await manicule.popup(page);
  await popup.type('lossles');
  await popup.clickOn({ role: 'button', name: 'Library beside the page' });
  const panel = await panelOf(manicule);
  const asked = async () => (await panel.see({ role: 'searchbox' })).value;
  await expect.poll(asked).toBe('lossles');
  await panel.see({ role: 'option', name: new RegExp(LOSSLESS) });
  // The popup’s page in a tab: a second popup would not get the focus from the panel here.
  await own.bringToFront();
  await own.getByRole('searchbox').fill('zzzz');
  await own.getByRole('button', { name: 'Library beside the page' }).click();
  await expect.poll(asked).toBe('zzzz');
  await panel.see({ role: 'button', name: 'Show everything' });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong at the panel’s width, in %s colours',
  async (colorScheme) => {
    const manicule = await openManicule({ colorScheme, viewport: { width: 360, height: 765 } });
    await (await stockedPage(manicule)).close();
    const page = await manicule.ownPage('library.html');
    await page.getByRole('option', { name: new RegExp(LOSSLESS) }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
  },
);
