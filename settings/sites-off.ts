import { browser } from 'wxt/browser';
import { PREFIX } from './place.ts';

const PLACE = `${PREFIX}sitesOff`;

/** The sites that are off, for the content script, which has no room for the whole of the settings. */
export async function readSitesOff(): Promise<ReadonlySet<string>> {
  return asSites((await browser.storage.local.get(PLACE))[PLACE]);
}

/** Calls after each change of them, until the signal aborts. */
export function watchSitesOff(listener: (off: ReadonlySet<string>) => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (PLACE in changes) listener(asSites(changes[PLACE]?.newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
}

function asSites(stored: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
}
