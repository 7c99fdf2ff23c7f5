import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { report } from '../../failures/report.ts';
import { say } from '../../words/say.ts';
import { ANYWHERE, CONTENT_SCRIPT, pageScripts } from './page-scripts.ts';

const FILES: ScriptPublicPath[] = [ANYWHERE, CONTENT_SCRIPT];
const MENU = 'mark-page';
const REGISTERED = 'anywhere';

/**
 * Marks pages of no named site when their reader asks: once, from the context menu, or on every page of a host that the reader
 * granted. Which hosts those are is what the browser keeps as granted permissions; nothing else remembers it.
 */
export function markOnRequest(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) told(markTab(tab.id), 'marking a page on request');
  });
  browser.runtime.onInstalled.addListener(() => {
    told(makeMenu(), 'making the context menu');
    told(registerGranted(), 'registering the granted hosts');
  });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(() => told(registerGranted(), 'registering the granted hosts'));
  }
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: say('background.markMenu'), contexts: ['page'] });
}

async function markTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: FILES });
}

async function registerGranted(): Promise<void> {
  const named = new Set(pageScripts().flatMap(({ matches }) => matches));
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !named.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTERED, matches: granted, js: FILES, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

function told(work: Promise<void>, when: string): void {
  work.catch((error: unknown) => report(error, when));
}
