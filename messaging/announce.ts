import { browser } from 'wxt/browser';
import { report } from '../failures/report.ts';
import { bucketsOf } from '../papers/bucket.ts';
import type { PaperRef } from '../papers/seen.ts';
import { callTab } from './call.ts';

/** Tells every tab that papers changed, by their buckets; a tab without our content script hears nothing. */
export function announceChanges(papers: readonly PaperRef[]): void {
  announceBuckets([...new Set(papers.flatMap((paper) => bucketsOf(paper)))]);
}

/** The same of buckets that are known. */
export function announceBuckets(buckets: readonly number[]): void {
  browser.tabs
    .query({})
    .then((tabs) => Promise.all(tabs.map((tab) => tab.id !== undefined && callTab(tab.id, 'libraryChanged', buckets))))
    .catch((error: unknown) => report(error, 'telling the tabs of a change'));
}
