import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { type PageScripts, pageScripts } from './page-scripts.ts';

/**
 * Puts the content script into the listing pages that are open when the extension is installed or updated: the browser
 * itself does that for pages loaded later only. Firefox does it for open ones too.
 */
export function markOpenPages(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => {
    for (const scripts of pageScripts()) {
      markMatching(scripts).catch((error: unknown) => report(error, 'marking the open pages'));
    }
  });
}

async function markMatching({ matches, files }: PageScripts): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: [...files] })
        // An error page under a listing's address takes no script; it has no cards either.
        .catch((error: unknown) => report(error, 'marking an open page'));
    }),
  );
}
