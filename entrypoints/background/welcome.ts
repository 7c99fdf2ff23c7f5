import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';

/** Shows a new reader what a mark is, once. */
export function welcomeNewReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL('/welcome.html') })
      .catch((error: unknown) => report(error, 'showing the first page'));
  });
}
