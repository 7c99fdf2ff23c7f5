import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { report } from '../../failures/report.ts';
import { ANYWHERE, CONTENT_SCRIPT, pageScripts } from './page-scripts.ts';

const FILES: ScriptPublicPath[] = [ANYWHERE, CONTENT_SCRIPT];
const REGISTERED = 'anywhere';

/**
 * Has every page marked of the hosts that the reader granted, though they are of no named site. Which hosts those are is what
 * the browser keeps as granted permissions; nothing else remembers it.
 */
export function markGranted(): void {
  const look = () => {
    registerGranted().catch((error: unknown) => report(error, 'registering the granted hosts'));
  };
  browser.runtime.onInstalled.addListener(look);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) event.addListener(look);
}

/** Marks the page in a tab, this once. */
export async function markTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: FILES });
}

async function registerGranted(): Promise<void> {
  // The browser tells hosts of what the manifest names page by page.
  const named = new Set(pageScripts().flatMap(({ matches }) => matches.map(hostOf)));
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !named.has(hostOf(origin)));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTERED,
      matches: granted,
      // Who granted all hosts granted the named ones too, whose other pages are no lists.
      excludeMatches: [...named].map((host) => `*://${host}/*`),
      js: FILES,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/** Of a match pattern. */
function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}
