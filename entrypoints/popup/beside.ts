import { browser } from 'wxt/browser';

/** Firefox's own, which the types do not know. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

/**
 * Opens the library's page beside the others, in Chrome's side panel or Firefox's sidebar; null where the browser has neither.
 * To be called in the very turn of a click or a key: browsers open it for nothing less.
 */
export function wayBeside(): (() => Promise<void>) | null {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { readonly sidebarAction?: Sidebar };
    return sidebarAction ? () => sidebarAction.open() : null;
  }
  return browser.sidePanel ? () => browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT }) : null;
}
