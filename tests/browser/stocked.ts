import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SavedPaper } from '../../papers/saved.ts';
import { importFile } from '../../scripts/driver/own-page.ts';
import { papersInIndex } from '../../scripts/driver/saved-index.ts';
import { backupOf, shelf } from '../support/shelf.ts';
import type { Manicule } from './harness.ts';

/** Puts papers into the library as a reader does, through the import, and opens the popup's page anew. */
export async function stockedPage(manicule: Manicule, records: readonly SavedPaper[] = shelf()): Promise<Page> {
  const page = await manicule.ownPage('popup.html?import');
  await importFile(page, backupOf(records));
  await page.goto(page.url().replace('?import', ''));
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page;
}

/** The titles on the screen, in order. */
export function titlesOn(page: Page): Promise<string[]> {
  return page.getByRole('heading', { level: 2 }).getByRole('link').allTextContents();
}

/** What has the focus, as assistive technology names it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** The tabs that were opened at an address, asked of the extension itself: playwright sees them only once they are loaded. */
export function tabsOf(page: Page, url: string): Promise<readonly { readonly active: boolean }[]> {
  return page.evaluate(`chrome.tabs.query({}).then((tabs) =>
    tabs.filter((tab) => (tab.pendingUrl || tab.url) === ${JSON.stringify(url)}).map(({ active }) => ({ active })))`);
}

/** Waits until what searches has saved an index of all papers. */
export async function indexSaved(page: Page, papers = shelf().length): Promise<void> {
  await expect.poll(() => papersInIndex(page)).toBe(papers);
}
