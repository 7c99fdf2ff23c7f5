import { expect, test } from 'vitest';
import { shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { LOSSLESS } from './papers.ts';
import { stockedPage } from './stocked.ts';

test('what was changed is in the history, and an earlier note comes back below the note', async () => {
  const manicule = await openManicule();
  await (await stockedPage(manicule, shelf())).close();
  const page = await manicule.ownPage('library.html');
  await page.getByRole('option').filter({ hasText: LOSSLESS }).click();
  const pane = page.getByRole('article', { name: LOSSLESS });
  await pane.getByLabel('Note', { exact: true }).fill('Another thought.');
  await pane.getByRole('button', { name: 'Read', exact: true }).click();
  await pane.getByText('History').click();
  const entries = pane.locator('.history > ol > li');
  await expect
    .poll(() => entries.locator('p').allInnerTexts())
    .toEqual([expect.stringMatching(/^Reading → Read/), expect.stringMatching(/^Note changed/)]);

  await entries.getByText('What it was').click();
  await entries.getByRole('button', { name: 'Add below the note' }).click();
  const both = 'Another thought.\n\nNothing to train.\n\nDoes the phrase cache help on prose?';
  await expect.poll(() => pane.getByLabel('Note', { exact: true }).inputValue()).toBe(both);
  expect(await axeFinds(page)).toEqual([]);
});
