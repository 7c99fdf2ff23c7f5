import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { callTab } from '../../messaging/call.ts';
import type { PageSummary } from '../../messaging/contract.ts';

export async function currentTab(): Promise<number | null> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  return current?.id ?? null;
}

/** What the page in a tab shows, the current one where none is named; null where it is no listing. */
export async function pageIn(tab: number | null): Promise<PageSummary | null> {
  try {
    const id = tab ?? (await currentTab());
    return id === null ? null : await callTab(id, 'describePage', null);
  } catch (error) {
    report(error, 'asking the page what it shows');
    return null;
  }
}
