import { expect, test } from 'vitest';
import { ids, inventedPaper, inventedRecord, tag } from '../support/invented.ts';
import { shelf } from '../support/shelf.ts';
import { axeFinds } from './axe.ts';
import { openManicule } from './harness.ts';
import { stockedPage } from './stocked.ts';

const twin = inventedRecord({
  paper: inventedPaper({
    title: 'Grey Herons of the Marsh',
    authors: ['Ida Müller'],
    ids: ids('10.1234/herons'),
    venue: 'Ponds',
  }),
  annotation: { tags: [tag('journal')], note: 'The long one.', status: null, starred: false },
  savedAt: 2,
});
/** Of one title and one publisher, which may be a talk and a journal's paper: nobody but the reader can say. */
const talk = inventedRecord({
  paper: inventedPaper({ title: 'Grey herons of the marsh', authors: ['Ida Müller'], ids: ids('10.1234/talk') }),
  savedAt: 1,
});

test.each(['light', 'dark'] as const)(
  'a pair is made one, taken back, and told apart for good, in %s colours',
  async (colorScheme) => {
    const manicule = await openManicule({ colorScheme });
    await (await stockedPage(manicule, [...shelf(), twin, talk])).close();
    const page = await manicule.ownPage('library.html#duplicates');
    const pair = page.getByRole('article', { name: /Grey herons/ });
    await pair.waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await axeFinds(page)).toEqual([]);

    await pair.getByRole('button', { name: 'Make them one' }).click();
    await page.getByText('No paper is here twice.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await pair.waitFor();
    await pair.getByRole('button', { name: 'Not the same' }).click();
    await page.getByText('No paper is here twice.').waitFor();
    await page.reload();
    await page.getByText('No paper is here twice.').waitFor();
  },
);
