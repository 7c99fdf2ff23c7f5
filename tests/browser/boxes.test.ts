import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openEditor } from '../../scripts/driver/editor.ts';
import { marksShown } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { openManicule } from './harness.ts';

// A list as applications draw it: each row one link around boxes, in a column that scrolls by itself and is not positioned.
const BOOKMARKS = 'https://www.alphaxiv.org/bookmarks';
const ROWS = 30;

function bookmarks(): string {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const id = `2912.${String(i + 1).padStart(5, '0')}`;
    return `<a href="/abs/${id}"><div></div><div class="grow"><span>Zips of the kind ${i + 1}</span></div><div>Ada Slider</div></a>`;
  });
  return `<!doctype html><title>My Library</title><style>
    body { margin: 0; height: 100vh; display: flex; flex-direction: column }
    main { display: flex; flex: 1; flex-direction: column; min-height: 0; overflow-y: auto }
    a { display: flex; flex: none; gap: 1em; align-items: center; height: 60px } .grow { width: 400px }
  </style><h1>Bookmarks</h1><main>${rows.join('')}</main>`;
}

/** How many marks stand behind their titles' last words, in the middle of the line; within a pixel. */
function besideTitles(page: Page): Promise<number> {
  return page.locator('span:has(> manicule-mark)').evaluateAll((titles) => {
    const distances = titles.map((title) => {
      const range = document.createRange();
      range.selectNodeContents(title.firstChild as Node);
      const words = range.getBoundingClientRect();
      const mark = (title.lastElementChild as Element).getBoundingClientRect();
      const down = mark.top + mark.height / 2 - (words.top + words.height / 2);
      return Math.max(Math.abs(mark.left - words.right), Math.abs(down));
    });
    return distances.filter((distance) => distance <= 1).length;
  });
}

test('marks stand behind their titles in a list of boxes, and scroll with it', async () => {
  const { page } = await (await openManicule({ pages: { [BOOKMARKS]: bookmarks } })).visit(BOOKMARKS);
  await marksShown(page, ROWS);
  expect(await besideTitles(page)).toBe(ROWS);
  await page.locator('main').evaluate((main) => main.scrollTo(0, 500));
  expect(await besideTitles(page)).toBe(ROWS);
});

test('a mark inside a link opens the editor, and not the link', async () => {
  const pages = { [BOOKMARKS]: bookmarks, 'https://www.alphaxiv.org/abs/2912.00009': () => '<h1>Zips</h1>' };
  const { page, reader } = await (await openManicule({ pages })).visit(BOOKMARKS);
  await marksShown(page, ROWS);
  await openEditor(reader, 'Zips of the kind 2');
  expect(page.url()).toBe(BOOKMARKS);
  await page.locator('a', { hasText: 'Zips of the kind 9' }).click();
  await until('the link followed', async () => page.url().endsWith('/abs/2912.00009'));
});
