import type { Page } from 'playwright-core';
import { attach, handsOn, targets } from './apart.ts';
import type { Running } from './launch.ts';
import { makeReader, type Reader } from './reader.ts';
import { eyesOf } from './sight.ts';
import { until } from './until.ts';

/** The extension's real popup, opened over a tab as by a click on its button: it has the focus, its own size, and knows the tab. */
export interface Popup extends Reader {
  /** A PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Waits until it can be typed into. `scheme`: what the reader's system prefers. */
export async function openPopup(
  { context, extensionId }: Running,
  over: Page,
  scheme: 'light' | 'dark' = 'light',
): Promise<Popup> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this browser has no session of its own');
  await over.bringToFront();
  const tab = (await targets(browser)).find(({ type, url }) => type === 'tab' && url === over.url());
  if (!tab) throw new Error(`no tab shows ${over.url()}`);
  await browser.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const shown = async () => (await targets(browser)).find(({ url }) => isPopup(url, extensionId)) ?? null;
  const popup = await until('the popup', shown);
  const session = await attach(browser, popup.targetId);
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  const reader = makeReader(eyesOf(session), handsOn(session));
  await until(
    'the focus in the search field',
    async () => (await reader.see({ role: 'searchbox' })).states['focused'] === true,
  );
  return {
    ...reader,
    screenshot: async () => {
      // A popup that was never drawn has no picture, and the browser says so.
      const picture = () => session.send('Page.captureScreenshot').catch(() => null);
      return Buffer.from((await until('a picture of the popup', picture)).data, 'base64');
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId: popup.targetId });
      await until('the popup to close', async () => (await shown()) === null);
      await browser.detach();
    },
  };
}

function isPopup(url: string, extensionId: string): boolean {
  return url.startsWith(`chrome-extension://${extensionId}/popup.html`);
}
