import { JSDOM, VirtualConsole } from 'jsdom';
import { openAnywhere } from '../sites/anywhere/index.ts';
import { looksChanged } from '../sites/health.ts';
import { type PageReading, readPage } from '../sites/read-page.ts';
import { openPage } from '../sites/registry.ts';

/** A saved page as the site code meets it in a browser; its scripts do not run. What jsdom cannot parse of its styles is not said. */
export function loadSaved(html: string | Uint8Array, url: URL): Document {
  return new JSDOM(html instanceof Uint8Array ? Buffer.from(html) : html, {
    url: url.href,
    virtualConsole: new VirtualConsole(),
  }).window.document;
}

/** What was read of a page of a site. */
export interface SavedReading extends PageReading {
  /** Whether the site seems to have changed under its adapter: what is read by links then stands in, as in the browser. */
  readonly changed: boolean;
}

/** What the papers of a document are; null where no site reads the address. */
export function readSaved(document: Document, url: URL): SavedReading | null {
  const opened = openPage(document, url);
  if (!opened) return null;
  const own = readPage(opened.page);
  const changed = looksChanged(document, url, own.cards);
  if (!changed || own.cards.length > 0) return { ...own, changed };
  return { ...readPage(openAnywhere(document, url)), changed };
}
