import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import type { Clicked } from './menus.ts';

/** The shortcuts that the manifest suggests, beside the popup's, which the browser opens itself. */
export function serveCommands(savePage: (tab: Clicked['tab']) => Promise<void>): void {
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    'open-library': () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    'save-page': async () => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await savePage({ ...tab, id: tab.id });
    },
  };
  browser.commands.onCommand.addListener((command) => {
    acts[command]?.().catch((error: unknown) => report(error, `doing ${command} by a shortcut`));
  });
}
