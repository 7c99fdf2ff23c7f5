import { browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { orSayOnButton } from './badge.ts';
import type { Clicked } from './menus.ts';

/** The shortcuts that the manifest suggests, beside the popup's, which the browser opens itself. */
export function serveCommands(savePage: (tab: Clicked['tab']) => Promise<void>): void {
  const acts: Readonly<Record<string, (windowId: number) => Promise<unknown>>> = {
    'open-library': () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    'open-beside': async (windowId) => browser.sidePanel.open({ windowId }),
    'save-page': async () => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) return;
      await orSayOnButton(tab.id, savePage({ ...tab, id: tab.id }), 'saving a page by a shortcut');
    },
  };
  browser.commands.onCommand.addListener((command, tab) => {
    acts[command]?.(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch((error: unknown) =>
      report(error, `doing ${command} by a shortcut`),
    );
  });
}
