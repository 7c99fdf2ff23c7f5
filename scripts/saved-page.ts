import { JSDOM, VirtualConsole } from 'jsdom';
import { type PageReading, readPage } from '../sites/read-page.ts';
import { openPage } from '../sites/registry.ts';

/** A saved page as the site code meets it in a browser; its scripts do not run. What jsdom cannot parse of its styles is not said. */
export function loadSaved(html: string | Uint8Array, url: URL): Document {
  return new JSDOM(html instanceof Uint8Array ? Buffer.from(html) : html, {
    url: url.href,
    virtualConsole: new VirtualConsole(),
  }).window.document;
}

/** What the papers of a document are; null where no site reads the address. */
export function readSaved(document: Document, url: URL): PageReading | null {
  const opened = openPage(document, url);
  return opened && readPage(opened.page);
}
