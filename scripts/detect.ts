import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Paper } from '../papers/paper.ts';
import { readPage } from '../sites/read-page.ts';
import { openPage } from '../sites/registry.ts';

/** Something wrong with what was asked; the message is one line. */
class BadRequest extends Error {}

function main(args: readonly string[]): void {
  const [file, address, ...rest] = args;
  if (!file || !address || rest.length > 0) throw new BadRequest('usage: npm run -s detect -- PAGE.html URL');
  const url = parseAddress(address);
  const { document } = new JSDOM(readHtml(file), { url: url.href }).window;
  const opened = openPage(document, url);
  const reading = opened ? readPage(opened.page) : { cards: [], malformed: 0 };
  if (reading.malformed > 0) process.stderr.write(`detect: skipped ${reading.malformed} malformed\n`);
  process.stdout.write(
    `${JSON.stringify(
      reading.cards.map(({ paper }) => row(paper)),
      null,
      2,
    )}\n`,
  );
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new BadRequest(`not an address of a web page: ${address}`);
}

function readHtml(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadRequest(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? error}`);
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
