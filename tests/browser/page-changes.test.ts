import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addTag, openEditor, savedSaid } from '../../scripts/driver/editor.ts';
import { markSays, marksShown } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { dailyPapersCard } from '../../scripts/sample/huggingface.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { openManicule } from './harness.ts';
import { LAUNDRY, LOSSLESS, morePapers } from './papers.ts';

const LISTING = SAMPLE_ADDRESSES.huggingface;
const COUNT = SAMPLE_PAPERS.length;

/** Waits until each card has exactly one mark, and no mark stands anywhere else. */
async function oneMarkEach(page: Page, cards: number): Promise<void> {
  const perCard = () =>
    page
      .locator('article')
      .evaluateAll((articles) => articles.map((article) => article.querySelectorAll('manicule-mark').length));
  // Copies of marks may make up the number for a moment.
  await expect.poll(perCard, { timeout: 10_000 }).toEqual(Array(cards).fill(1));
  await marksShown(page, cards);
}

test('cards added on scroll get their marks', async () => {
  const { page } = await (await openManicule()).visit(LISTING);
  await oneMarkEach(page, COUNT);
  for (const [at, card] of morePapers(30).map(dailyPapersCard).entries()) {
    await page.locator('.grid').evaluate((grid, html) => grid.insertAdjacentHTML('beforeend', html), card);
    if (at % 10 === 9) await oneMarkEach(page, COUNT + at + 1);
  }
});

test('an address changed without a load, and the list replaced after it, is followed', async () => {
  const { page, reader } = await (await openManicule()).visit(LISTING);
  await oneMarkEach(page, COUNT);
  const others = morePapers(7);
  await page.evaluate(() => history.pushState({}, '', '/papers/date/2026-11-19'));
  await page.locator('.grid').evaluate((grid, html) => {
    grid.innerHTML = html;
  }, others.map(dailyPapersCard).join(''));
  await oneMarkEach(page, others.length);
  await openEditor(reader, others[3]!.title);
  await addTag(reader, 'second page');
  await savedSaid(reader);

  await page.evaluate(() => history.back());
  await until('the address before', async () => page.url() === LISTING);
  await page.locator('.grid').evaluate(
    (grid, html) => {
      grid.innerHTML = html;
    },
    [...SAMPLE_PAPERS.slice(0, 5), ...others].map(dailyPapersCard).join(''),
  );
  await oneMarkEach(page, 5 + others.length);
  await markSays(reader, others[3]!.title, /^Saved, tag second page/);
});

test('a page that shows no papers any more keeps no marks', async () => {
  const { page } = await (await openManicule()).visit(LISTING);
  await oneMarkEach(page, COUNT);
  await page.evaluate(() => {
    history.pushState({}, '', '/papers/2611.99001/nothing-we-know');
    document.querySelector('main')!.innerHTML = '<p>Something else</p>';
  });
  await marksShown(page, 0);
});

test('cards drawn anew get their marks again, with what is saved', async () => {
  const { page, reader } = await (await openManicule()).visit(LISTING);
  await openEditor(reader, LOSSLESS);
  await addTag(reader, 'decoding');
  await savedSaid(reader);
  await reader.press('Escape');
  for (let round = 0; round < 3; round++) {
    await page.locator('article').evaluateAll((articles) => {
      for (const article of articles)
        article.outerHTML = article.outerHTML.replace(/<manicule-mark.*?<\/manicule-mark>/g, '');
    });
    await oneMarkEach(page, COUNT);
    await markSays(reader, LOSSLESS, /^Saved, tag decoding/);
  }
});

test('cards that the page copies with our element in them end with one mark', async () => {
  const { page } = await (await openManicule()).visit(LISTING);
  await oneMarkEach(page, COUNT);
  await page.locator('article').evaluateAll((articles) => {
    for (const article of articles) article.replaceWith(article.cloneNode(true));
  });
  await oneMarkEach(page, COUNT);
});

test('cards that change places keep one mark each', async () => {
  const { page } = await (await openManicule()).visit(LISTING);
  await oneMarkEach(page, COUNT);
  await page.locator('.grid').evaluate((grid) => grid.append(...[...grid.children].reverse()));
  await oneMarkEach(page, COUNT);
});

test('a card that is made to show another paper shows that paper’s mark', async () => {
  const { page, reader } = await (await openManicule()).visit(LISTING);
  await openEditor(reader, LAUNDRY);
  await addTag(reader, 'robots');
  await savedSaid(reader);
  await reader.press('Escape');

  const other = morePapers(1)[0]!;
  const card = page.locator('article', { hasText: LAUNDRY });
  await card.evaluate((article, { id, title }) => {
    for (const link of article.querySelectorAll('a[href*="/papers/"]')) link.setAttribute('href', `/papers/${id}`);
    article.querySelector('h3 a')!.textContent = title;
  }, other);

  await markSays(reader, other.title, /^Not saved/);
  await oneMarkEach(page, COUNT);
});
