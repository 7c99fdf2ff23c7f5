import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../papers/paper.ts';
import { loadSaved } from '../scripts/saved-page.ts';
import { looksChanged } from '../sites/health.ts';
import { type PageReading, readPage } from '../sites/read-page.ts';
import { openPage } from '../sites/registry.ts';
import type { ReadCard } from '../sites/site.ts';

// The sites against real pages, which are other people's and so are not part of this project: where the folder of captures
// does not stand beside it, there is nothing to test.
const CAPTURES = join(import.meta.dirname, '../../shared/captures');
const present = existsSync(join(CAPTURES, 'INDEX.tsv'));
if (!present) console.info('captures: skipped, for ../shared/captures is not here.');

interface Capture {
  readonly file: string;
  readonly address: string;
  /** As a person counts them, or a word for a page that has no count. */
  readonly papers: string;
}

/** Submissions under review are anonymous; authors were left out where the page was rebuilt. */
const NAMELESS = ['openreview/iclr2018-conference-allnotes.html', 'huggingface/search-70-rebuilt.html'];

type Truth = Readonly<Record<string, readonly (readonly [title: string, id: string])[]>>;

const read = (file: string): string => readFileSync(join(CAPTURES, file), 'utf8');

const truth: Truth = present ? JSON.parse(read('truth.json')) : {};
const captures: readonly Capture[] = present ? index().filter(isOfSite) : [];

function index(): Capture[] {
  const rows = read('INDEX.tsv').trim().split('\n').slice(1);
  return rows.map((line) => {
    const [file = '', address = '', papers = ''] = line.split('\t');
    return { file, address, papers };
  });
}

/** Sites tell by the address alone, so an empty document will do to ask. */
function isOfSite({ address }: Capture): boolean {
  return openPage(loadSaved('', new URL(address)), new URL(address)) !== null;
}

function cardsOf({ file, address }: Capture): PageReading & { readonly changed: boolean } {
  const url = new URL(address);
  const document = loadSaved(read(file), url);
  const opened = openPage(document, url);
  if (!opened) throw new Error(`${file} is not opened`);
  const reading = readPage(opened.page);
  return { ...reading, changed: looksChanged(document, url, reading.cards) };
}

describe.skipIf(!present)('captures', () => {
  test('some are of a site', () => expect(captures.length).toBeGreaterThan(0));

  test.each(captures)('$file has its $papers papers', { timeout: 300_000 }, (capture) => {
    const { cards, malformed, changed } = cardsOf(capture);
    expect(changed, 'a false alarm').toBe(false);
    if (/^\d+$/.test(capture.papers)) expect(cards.length).toBe(Number(capture.papers));
    expect(malformed).toBe(0);

    expect(new Set(cards.map(({ element }) => element)).size).toBe(cards.length);
    expect(new Set(cards.map(({ paper }) => paper.ids[0])).size, 'papers told apart by their first ids').toBe(
      cards.length,
    );
    for (const { paper } of cards) {
      expect(paper, paper.title).toSatisfy(isWhole);
      const nameless = paper.authors.length === 0 && !/^Proceedings of /.test(paper.title);
      expect(nameless && !NAMELESS.includes(capture.file), `${paper.title}: by nobody`).toBe(false);
    }
    const known = truth[capture.file.replace(/\.html$/, '')];
    if (!known) return;
    expect(cards.map(({ paper }) => paper.title)).toEqual(known.map(([title]) => title));
    known.forEach(([, id], i) => {
      expect(bears(cards[i], id), `${id} on card ${i + 1}`).toBe(true);
    });
  });

  test.runIf(captures.some(({ file }) => file.startsWith('huggingface/daily')))(
    'Hugging Face tells every paper in full',
    () => {
      const daily = captures.find(({ file }) => file.startsWith('huggingface/daily'));
      for (const { paper } of daily ? cardsOf(daily).cards : []) {
        expect(paper.ids[0]).toMatch(/^arxiv:\d{4}\.\d{5}$/);
        expect(paper.authors.length).toBeGreaterThan(0);
        expect(paper.abstract?.length).toBeGreaterThan(200);
        expect(paper.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    },
  );
});

/** A paper that can be known again, and led to. */
function isWhole({ authors, url, ids }: Paper): boolean {
  return authors.every(isName) && /^https?:/.test(url) && ids.length > 0;
}

/** Neither two in one nor a label. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !/[;|]|\bet al\b|^authors?:?$|[*†]$|\d{4}$/iu.test(name) && name.length < 120;
}

/** The truth writes `scheme:value` where the page shows an id, else what the paper's address ends in, else nothing. */
function bears(card: ReadCard | undefined, id: string): boolean {
  if (!card || id === '') return card !== undefined;
  return card.paper.ids.some((own) => own === id) || card.paper.url.includes(id);
}
