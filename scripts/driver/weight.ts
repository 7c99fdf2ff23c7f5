import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { VIEWS } from '../../entrypoints/library/views.ts';
import type { Running } from './launch.ts';

/** Bytes. `file`: as it lies in the package; `compressed`: by gzip, as stores and budgets count. */
export interface Weight {
  readonly file: number;
  readonly compressed: number;
}

/** What is aimed at, in bytes. */
export const BUDGETS = {
  /** Compressed script that a page of ours loads before it first shows what it is for. */
  page: 150_000,
  contentScript: { file: 60_000, compressed: 25_000 },
} as const;

/** Every page of the package; the library's has one for each view. The page that saves backups is never seen. */
export const OWN_PAGES: readonly string[] = [
  'popup.html',
  'welcome.html',
  'backup-file.html',
  ...Object.keys(VIEWS).map((view) => `library.html#${view}`),
];
const UNSEEN = 'backup-file.html';

export function weightOf(files: readonly string[]): Weight {
  const bytes = files.map((file) => readFileSync(file));
  return {
    file: bytes.reduce((sum, { length }) => sum + length, 0),
    compressed: bytes.reduce((sum, script) => sum + gzipSync(script).length, 0),
  };
}

/** The scripts that a page of ours asked for until it first showed something, as files of the built extension. */
export async function scriptsUntilShown(
  { context, extensionId }: Running,
  path: string,
  built: string,
): Promise<string[]> {
  const page = await context.newPage();
  const scripts = new Set<string>();
  let isShown = false;
  await page.exposeBinding('maniculeShown', () => {
    isShown = true;
  });
  // Told in the frame that shows it: what is loaded behind that frame, however soon, is not among them.
  await page.addInitScript(() => {
    const { maniculeShown } = globalThis as unknown as { maniculeShown: () => void };
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main > *')) return;
      observer.disconnect();
      requestAnimationFrame(() => maniculeShown());
    }).observe(document, { subtree: true, childList: true });
  });
  page.on('request', (request) => {
    if (isShown || request.resourceType() !== 'script') return;
    scripts.add(join(built, new URL(request.url()).pathname));
  });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  if (path !== UNSEEN) await page.getByRole('main').locator(':scope > *').first().waitFor();
  await page.close();
  return [...scripts];
}

/** What the browser puts into every list's page: the content script, and the heaviest of the sites', one of which goes before it. */
export function contentScripts(built: string): { readonly listing: Weight; readonly heaviestSite: Weight } {
  const sites = readdirSync(join(built, 'sites')).map((name) => weightOf([join(built, 'sites', name)]));
  const [heaviestSite = { file: 0, compressed: 0 }] = sites.sort((a, b) => b.compressed - a.compressed);
  return { listing: weightOf([join(built, 'content-scripts', 'listing.js')]), heaviestSite };
}
