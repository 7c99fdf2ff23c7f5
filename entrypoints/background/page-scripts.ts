import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** What marks a page that another script of ours can read; it runs after that one. */
export const CONTENT_SCRIPT = '/content-scripts/listing.js';

/** Reads any page, for the content script. */
export const ANYWHERE = '/anywhere.js';

/** Some pages and the scripts of ours that they are given, in order. */
export interface PageScripts {
  readonly matches: readonly string[];
  readonly files: readonly ScriptPublicPath[];
}

/** The pages of each site with its own script and the content script, as the manifest says. */
export function pageScripts(): readonly PageScripts[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts
    .map(({ matches = [], js = [] }) => ({ matches, files: js.map((file) => `/${file}` as ScriptPublicPath) }))
    .filter(({ files }) => !files.includes(CONTENT_SCRIPT))
    .map(({ matches, files }) => ({ matches, files: [...files, CONTENT_SCRIPT] }));
}
