import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Paper } from '../papers/paper.ts';
import { openAnywhere } from '../sites/anywhere/index.ts';
import { type PageReading, readPage } from '../sites/read-page.ts';
import { loadSaved, readSaved } from './saved-page.ts';

/** Reads a page of no named site, whatever it says of itself. */
const ANYWHERE = '--anywhere';

/** Something wrong with what was asked; the message is one line. */
class BadRequest extends Error {}

function main(args: readonly string[]): void {
  const [file, address, ...rest] = args.filter((arg) => arg !== ANYWHERE);
  if (!file || !address || rest.length > 0) {
    throw new BadRequest(`usage: npm run -s detect -- [${ANYWHERE}] PAGE.html URL`);
  }
  const url = parseAddress(address);
  const document = loadSaved(readHtml(file), url);
  const saved = readSaved(document, url);
  if (saved?.changed) process.stderr.write('detect: the site seems to have changed, some papers are not found\n');
  const reading = saved ?? readAnywhere(document, url, args.includes(ANYWHERE));
  if (reading.malformed > 0) process.stderr.write(`detect: malformed cards skipped: ${reading.malformed}\n`);
  const rows = reading.cards.map(({ paper }) => row(paper));
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
}

/**
 * A page of no named site, as on its reader's request: by its links and by what it says of itself. Unasked only where the page
 * says that it is of the address, for a page saved from elsewhere has no papers there.
 */
function readAnywhere(document: Document, url: URL, asked: boolean): PageReading {
  return asked || isOf(document, url) ? readPage(openAnywhere(document, url)) : { cards: [], malformed: 0 };
}

function isOf(document: Document, url: URL): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const said = canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return said != null && URL.canParse(said) && bareHost(new URL(said)) === bareHost(url);
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new BadRequest(`not the address of a web page: ${address}`);
}

/** UTF-8, as nearly every page is; the bytes where it is not, for jsdom to find what the page says of itself. */
function readHtml(file: string): string | Uint8Array {
  const bytes = readBytes(file);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : bytes;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new BadRequest(`cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

function row({ title, authors, abstract, ids, url, date, venue }: Paper) {
  return { title, authors, abstract, ids, url, date, venue };
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  process.stderr.write(`detect: ${error.message}\n`);
  process.exitCode = 1;
}
