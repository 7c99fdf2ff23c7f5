import { browser } from 'wxt/browser';
import { PREFIX } from './place.ts';

/** What a content script goes by. It has no room for the whole of the settings. */
export interface PageSettings {
  /** By id, the sites whose pages are left as they are. */
  readonly sitesOff: ReadonlySet<string>;
  /** Whether keys work on lists. */
  readonly listKeys: boolean;
}

const SITES_OFF = `${PREFIX}sitesOff`;
const LIST_KEYS = `${PREFIX}listKeys`;
/** Pages are told when it changes; what it says, the background goes by. */
const MEMORY = `${PREFIX}memory`;

/** As they are until they are read, or where they cannot be. */
export const PAGE_SETTINGS: PageSettings = { sitesOff: new Set(), listKeys: true };

export async function readPageSettings(): Promise<PageSettings> {
  const stored = await browser.storage.local.get([SITES_OFF, LIST_KEYS]);
  return { sitesOff: asSites(stored[SITES_OFF]), listKeys: stored[LIST_KEYS] !== false };
}

/** Calls after each change of them, until the signal aborts. */
export function watchPageSettings(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, unknown>>) => {
    if ([SITES_OFF, LIST_KEYS, MEMORY].some((name) => name in changes)) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
}

function asSites(stored: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
}
