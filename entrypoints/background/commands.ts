import { type Browser, browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { orSayOnButton } from './badge.ts';
import type { Clicked } from './menus.ts';

type Tab = Browser.tabs.Tab | undefined;

/** The shortcuts that the manifest suggests, beside the popup's, which the browser opens itself. */
export function serveCommands(savePage: (tab: Clicked['tab']) => Promise<void>): void {
  const acts: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
    'open-library': () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    'open-beside': async (tab) =>
      browser.sidePanel.open({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT }),
    'save-page': async (tab) => {
      if (tab?.id === undefined) return;
      await orSayOnButton(tab.id, savePage({ ...tab, id: tab.id }), 'saving a page by a shortcut');
    },
  };
  browser.commands.onCommand.addListener((command, tab) => {
    acts[command]?.(tab).catch((error: unknown) => report(error, `doing ${command} by a shortcut`));
  });
}
