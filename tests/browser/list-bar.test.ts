import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { markOn, markSays, marksShown } from '../../scripts/driver/marks.ts';
import type { ChromiumReader } from '../../scripts/driver/page-reader.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { axeFinds } from './axe.ts';
import { openManicule, type Tab } from './harness.ts';
import { BENCHMARKS, LIBRARIANS, LOSSLESS } from './papers.ts';
import { drawnApart, shadowsOf } from './shadows.ts';

const COUNT = SAMPLE_PAPERS.length;
const FIELD = { role: 'searchbox', name: 'Narrow this list' } as const;

async function openList(url: string): Promise<Tab> {
  const tab = await (await openManicule()).visit(url);
  await marksShown(tab.page, COUNT);
  return tab;
}

/** Saves the first paper, sets the second to read, dismisses the third. */
async function triage(reader: ChromiumReader): Promise<void> {
  const acts = [
    ['s', LOSSLESS, /^Saved\. /],
    ['r', BENCHMARKS, /^Saved, to read\. /],
    ['x', LIBRARIANS, /^Saved, dismissed\. /],
  ] as const;
  for (const [key, title, says] of acts) {
    await reader.press('j');
    await until(`focus on “${title}”`, async () => (await reader.see(markOn(title))).states['focused'] === true);
    await reader.press(key);
    await markSays(reader, title, says);
  }
}

async function openBar(reader: ChromiumReader): Promise<void> {
  await reader.press('l');
  await until('focus in the bar', async () => (await reader.see(FIELD)).states['focused'] === true);
}

/** Waits until the page shows so many cards, and the bar says so. */
async function showsOnly({ page, reader }: Tab, titles: readonly string[]): Promise<void> {
  await until(`only ${titles.join(', ')}`, async () => (await visibleTitles(page)).join() === titles.join());
  await reader.see({ role: 'StaticText', name: `${titles.length} of ${COUNT} papers` });
}

function visibleTitles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.list-title, article h3')]
      .filter((title) => title.checkVisibility())
      .map((title) => (title.textContent ?? '').replace('Title:', '').trim()),
  );
}

/** All that the page's own scripts can see of its document. */
function lookOf(page: Page): Promise<string> {
  return page.evaluate(() => `${document.documentElement.outerHTML} ${document.adoptedStyleSheets.length}`);
}

test.each([SAMPLE_ADDRESSES.arxiv, SAMPLE_ADDRESSES.huggingface])(
  '%s is narrowed in place by what is known and by words, and is itself again when the bar closes',
  async (url) => {
    const tab = await openList(url);
    const { page, reader } = tab;
    await triage(reader);
    const before = await lookOf(page);
    await openBar(reader);
    await reader.clickOn({ role: 'button', name: 'Saved 2' });
    await showsOnly(tab, [LOSSLESS, BENCHMARKS]);
    await reader.clickOn({ role: 'button', name: 'To read 1' });
    await showsOnly(tab, [BENCHMARKS]);
    await reader.clickOn({ role: 'button', name: 'Dismissed 1' });
    await showsOnly(tab, [LIBRARIANS]);
    await reader.clickOn({ role: 'button', name: `All ${COUNT}` });
    await reader.clickOn({ role: 'button', name: 'Hide dismissed' });
    await until('all but one', async () => (await visibleTitles(page)).length === COUNT - 1);
    expect(await visibleTitles(page)).not.toContain(LIBRARIANS);
    await reader.clickOn({ role: 'button', name: `New ${COUNT}` });
    await reader.fill(FIELD, 'status:to-read or title:drafting');
    await showsOnly(tab, [LOSSLESS, BENCHMARKS]);
    await reader.press('Enter');
    await until('focus on the first that is left', async () =>
      page.evaluate(() => document.activeElement === document.querySelector('manicule-mark')),
    );
    await reader.press('j');
    await reader.press('f');
    await markSays(reader, BENCHMARKS, /^Saved, to read, starred\. /);
    await reader.press('f');
    await markSays(reader, BENCHMARKS, /^Saved, to read\. /);
    await openBar(reader);
    await reader.press('Escape');
    await reader.gone(FIELD);
    expect(await visibleTitles(page)).toHaveLength(COUNT);
    expect(await lookOf(page)).toBe(before);
  },
);

test('the popup opens the bar, and the page never hears what is typed there', async () => {
  const manicule = await openManicule();
  const { page, reader } = await manicule.visit(SAMPLE_ADDRESSES.arxiv);
  await marksShown(page, COUNT);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'input', 'click']) {
      window.addEventListener(type, () => heard.push(type), true);
    }
  });
  const popup = await manicule.popup(page);
  await popup.clickOn({ role: 'button', name: 'Narrow the list' });
  await reader.see(FIELD);
  await reader.fill(FIELD, 'zzz');
  await reader.see({ role: 'StaticText', name: `0 of ${COUNT} papers` });
  await reader.clickOn({ role: 'button', name: 'Close, and show the whole list' });
  await reader.gone(FIELD);
  expect(await page.evaluate('heard')).toEqual([]);
});

const ORDER = { role: 'combobox', name: 'Order of the list' } as const;

/** The titles as they are seen: from the top, and from the left in a row. */
function seenTitles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article h3')]
      .map((title) => ({ title, box: title.getBoundingClientRect() }))
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
      .map(({ title }) => (title.textContent ?? '').trim()),
  );
}

test('a list of rows is shown in another order in place, keys go by it, and the page is itself again when the bar closes', async () => {
  const manicule = await openManicule();
  const tab = await manicule.visit(SAMPLE_ADDRESSES.huggingface);
  const { page, reader } = tab;
  await marksShown(page, COUNT);
  await page.evaluate(() => {
    const end = document.createElement('div');
    end.textContent = 'That is all for today.';
    [...document.querySelectorAll('article')].at(-1)?.after(end);
  });
  await triage(reader);
  const before = await lookOf(page);
  const inPage = await seenTitles(page);
  await openBar(reader);
  await until('focus on the orders', async () => {
    if ((await reader.see(ORDER)).states['focused'] === true) return true;
    await reader.press('Tab');
    return false;
  });
  await reader.press('ArrowDown');
  await reader.press('ArrowDown');
  const saved = [LOSSLESS, BENCHMARKS];
  await until(
    'what is saved first',
    async () =>
      (await seenTitles(page)).join() === [...saved, ...inPage.filter((title) => !saved.includes(title))].join(),
  );
  await reader.press('ArrowDown');
  const byTitle = [...inPage].sort(new Intl.Collator('en', { numeric: true }).compare);
  await until('the order of titles', async () => (await seenTitles(page)).join() === byTitle.join());
  expect(byTitle).not.toEqual(inPage);
  const [bar] = await shadowsOf(tab, 'manicule-bar');
  if (!bar) throw new Error('no bar');
  expect(await axeFinds(await drawnApart(manicule.ownPage(), bar))).toEqual([]);
  await page.bringToFront();
  await reader.fill(FIELD, 'a');
  await reader.press('Control+A');
  await reader.press('Backspace');
  await reader.see({ role: 'StaticText', name: `${COUNT} papers` });
  await page.evaluate(() => scrollTo(0, 0));
  await reader.press('Enter');
  for (const title of byTitle.slice(0, 3)) {
    await until(`focus on “${title}”`, async () => (await reader.see(markOn(title))).states['focused'] === true);
    await reader.press('j');
  }
  await openBar(reader);
  await reader.press('Escape');
  await reader.gone(FIELD);
  expect(await seenTitles(page)).toEqual(inPage);
  expect(await lookOf(page)).toBe(before);
});

test('where headings part a list no order is offered', async () => {
  const manicule = await openManicule();
  for (const url of [SAMPLE_ADDRESSES.arxiv, SAMPLE_ADDRESSES.huggingface]) {
    const { page, reader } = await manicule.visit(url);
    await marksShown(page, COUNT);
    await page.evaluate(() => {
      const heading = document.createElement('h2');
      heading.textContent = 'Yesterday';
      document.querySelectorAll('article')[3]?.before(heading);
    });
    await openBar(reader);
    expect(await reader.all(ORDER)).toEqual([]);
  }
});
