import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';

/** The shortcuts that the manifest suggests, beside the popup's, which the browser opens itself. */
export function serveCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command !== 'open-library') return;
    browser.tabs
      .create({ url: browser.runtime.getURL('/library.html') })
      .catch((error: unknown) => report(error, 'opening the library'));
  });
}
