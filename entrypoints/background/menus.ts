import { type Browser, browser } from 'wxt/browser';
import { report } from '../../failures/report.ts';
import { siteMatches } from '../../sites/registry.ts';
import { say } from '../../words/say.ts';
import { orSayOnButton } from './badge.ts';

export type MenuAct = 'mark-page' | 'save-link' | 'tag-link' | 'quote' | 'undo-save';

/** What was clicked on, and the tab that it is in. */
export interface Clicked {
  readonly tab: Browser.tabs.Tab & { readonly id: number };
  readonly linkUrl: string | null;
}

/** The context menu: what each entry of it does. Must be called in the background's first turn. */
export function serveMenus(acts: Readonly<Record<MenuAct, (clicked: Clicked) => Promise<void>>>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl = null }, tab) => {
    if (tab?.id === undefined || !Object.hasOwn(acts, menuItemId)) return;
    const act = acts[menuItemId as MenuAct]({ tab: { ...tab, id: tab.id }, linkUrl });
    void orSayOnButton(tab.id, act, `doing ${menuItemId} from the context menu`);
  });
  browser.runtime.onInstalled.addListener(() => {
    make().catch((error: unknown) => report(error, 'making the context menu'));
  });
}

async function make(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { create } = browser.contextMenus;
  create({ id: 'mark-page', title: say('background.markMenu'), contexts: ['page'] });
  create({ id: 'save-link', title: say('menu.saveLink'), contexts: ['link'] });
  create({ id: 'tag-link', title: say('menu.tagLink'), contexts: ['link'] });
  create({ id: 'quote', title: say('menu.quote'), contexts: ['selection'], documentUrlPatterns: siteMatches() });
  create({ id: 'undo-save', title: say('menu.undoSave'), contexts: ['action'], visible: false });
}
