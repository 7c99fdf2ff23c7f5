import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idOfUrl, isPaperId } from '../papers/ids/index.ts';
import type { Paper } from '../papers/paper.ts';
import { loadSaved } from '../scripts/saved-page.ts';
import { hrefOf } from './dom.ts';
import { type PageReading, readPage } from './read-page.ts';
import { openPage, siteMatches, sites } from './registry.ts';
import type { Listing, ReadCard } from './site.ts';

// What every site owes, proved on its own pages: a new case is a page and its expectation in tests/fixtures/sites/<site>/.

const FIXTURES = join(import.meta.dirname, '../tests/fixtures/sites');

interface Expected {
  readonly url: string;
  /** As `npm run -s detect` prints them. */
  readonly papers: readonly Partial<Paper>[];
  readonly malformed?: number;
  /** One for each paper, where the page announces papers. */
  readonly listings?: readonly (Listing | null)[];
  /** Addresses of the same site that are no listings. */
  readonly closed?: readonly string[];
}

interface Case {
  readonly site: string;
  readonly name: string;
  readonly expected: Expected;
  readonly html: string;
}

const cases = sites.flatMap(({ id }) => casesOf(id));

function casesOf(site: string): Case[] {
  const folder = join(FIXTURES, site);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = basename(file, '.html');
      const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      return { site, name, expected, html: readFileSync(join(folder, file), 'utf8') };
    });
}

function load({ html, expected }: Case): { document: Document; reading: PageReading } {
  const url = new URL(expected.url);
  const document = loadSaved(html, url);
  const opened = openPage(document, url);
  if (!opened) throw new Error(`no site opens ${url}`);
  return { document, reading: readPage(opened.page) };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function row({ paper: { title, authors, abstract, ids, url, date, venue } }: ReadCard): Partial<Paper> {
  return JSON.parse(JSON.stringify({ title, authors, abstract, ids, url, date, venue }));
}

test('every site has an id of its own and pages to prove it', () => {
  expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  expect(readdirSync(FIXTURES).sort()).toEqual(sites.map(({ id }) => id).sort());
  for (const { id } of sites) expect(casesOf(id).length, id).toBeGreaterThan(0);
});

describe.each(cases)('$site: $name', (example) => {
  const { site, expected } = example;
  const loaded = lazily(() => load(example));

  test('reads the papers that are there, and no others', () => {
    const { reading } = loaded();
    expect(reading.cards.map(row)).toEqual(expected.papers);
    expect(reading.malformed).toBe(expected.malformed ?? 0);
    if (expected.listings) expect(reading.cards.map(({ listing }) => listing ?? null)).toEqual(expected.listings);
  });

  test('is opened by its own site, under a pattern of the manifest', () => {
    const url = new URL(expected.url);
    expect(openPage(loaded().document, url)?.site.id).toBe(site);
    expect(siteMatches().some((pattern) => matches(pattern, url))).toBe(true);
  });

  test('shows each element once, none inside another', () => {
    const { reading } = loaded();
    const elements = reading.cards.map(({ element }) => element);
    expect(new Set(elements).size).toBe(elements.length);
    const nested = elements.filter((one) => elements.some((other) => other !== one && other.contains(one)));
    expect(nested).toEqual([]);
  });

  test('has a slot of its own for every mark, in the document and in no link but the title’s', () => {
    const { document, reading } = loaded();
    const places = reading.cards.map(({ slot }) => slot.at);
    expect(new Set(places).size).toBe(places.length);
    expect(places.every((place) => document.body.contains(place))).toBe(true);
    for (const { slot, paper } of reading.cards) {
      const around = (slot.place === 'after' ? slot.at.parentElement : slot.at)?.closest('a, button');
      if (around) expect(paper.ids, around.outerHTML).toContain(idOfUrl(hrefOf(around) ?? ''));
    }
  });

  test('gives plain text, real ids and web addresses', () => {
    for (const { paper } of loaded().reading.cards) {
      expect(paper.ids.every(isPaperId), String(paper.ids)).toBe(true);
      expect(new URL(paper.url).protocol).toMatch(/^https?:$/);
      for (const text of [paper.title, ...paper.authors, paper.abstract, paper.venue])
        expect(text).toBe(text?.replace(/\s+/g, ' ').trim());
    }
  });

  test('leaves the page as it is', () => {
    const url = new URL(expected.url);
    const document = loadSaved(example.html, url);
    const before = document.documentElement.outerHTML;
    const page = openPage(document, url)?.page;
    if (page) readPage(page);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('reads the same twice, and a card by itself as among the others', () => {
    const { document, reading } = loaded();
    const again = openPage(document, new URL(expected.url))?.page;
    expect(again && readPage(again).cards.map(row)).toEqual(reading.cards.map(row));
    const last = reading.cards.at(-1);
    const alone = openPage(document, new URL(expected.url))?.page;
    if (last) expect(alone?.read(last.element)?.paper).toEqual(last.paper);
  });

  test('survives each of its cards being emptied', () => {
    const { document, reading } = load(example);
    for (const { element } of reading.cards) element.replaceChildren();
    const emptied = openPage(document, new URL(expected.url))?.page;
    if (emptied) expect(() => readPage(emptied)).not.toThrow();
  });
});

const closedCases = cases.flatMap(({ site, html, expected }) =>
  (expected.closed ?? []).map((address) => ({ site, html, address })),
);

test.each(closedCases)('$site shows no papers at $address', ({ html, address }) => {
  expect(openPage(loadSaved(html, new URL(address)), new URL(address))).toBeNull();
});

/** A match pattern of the manifest, as browsers read it: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
function matches(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path) throw new Error(`not a match pattern: ${pattern}`);
  const hostFits = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  const pathFits = new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  return (scheme === '*' || url.protocol === `${scheme}:`) && hostFits && pathFits.test(url.pathname + url.search);
}
