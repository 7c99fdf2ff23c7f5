import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Paper } from '../papers/paper.ts';
import { loadSaved, readSaved } from './saved-page.ts';

/** Something wrong with what was asked; the message is one line. */
class BadRequest extends Error {}

function main(args: readonly string[]): void {
  const [file, address, ...rest] = args;
  if (!file || !address || rest.length > 0) throw new BadRequest('usage: npm run -s detect -- PAGE.html URL');
  const url = parseAddress(address);
  const reading = readSaved(loadSaved(readHtml(file), url), url) ?? { cards: [], malformed: 0 };
  if (reading.malformed > 0) process.stderr.write(`detect: malformed cards skipped: ${reading.malformed}\n`);
  const rows = reading.cards.map(({ paper }) => row(paper));
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
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
