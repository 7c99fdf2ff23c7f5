import type { Page } from 'playwright-core';
import type { Running } from './launch.ts';
import { until } from './until.ts';

/** What the toolbar button says over a tab. */
export interface ToolbarButton {
  readonly text: string;
  readonly title: string;
}

export async function buttonOver({ context }: Running, page: Page): Promise<ToolbarButton> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  return worker.evaluate(
    `(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} });
      const [text, title] = await Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]);
      return { text, title };
    })()`,
  );
}

export async function buttonSays(running: Running, page: Page, text: string): Promise<ToolbarButton> {
  return until(`“${text}” on the button`, async () => {
    const button = await buttonOver(running, page);
    return button.text === text && button;
  });
}
