import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '../tests/papers/arbitrary.ts';
import { READABLE, type WritableId } from './format.ts';
import { WRITERS } from './index.ts';
import { sniff } from './sniff.ts';

test.each([
  ['{"__dataVersion": 10005, "Arxiv-1": {}}', 'papermemory'],
  ['{"Arxiv-1": {"id": "Arxiv-1", "pdfLink": ""}}', 'papermemory'],
  ['[{"id": "x", "type": "book"}]', 'csljson'],
  ['<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="x">', 'zotero-rdf'],
  ['<rdf:RDF\n xmlns:rdf="x">', 'zotero-rdf'],
  ['<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>', 'bookmarks'],
  ['Provider: ACM\r\n\r\nTY  - JOUR\r\n', 'ris'],
  ['% of mine\n@Article {a, title={x}}', 'bibtex'],
  ['@online{a, date={2020}}', 'biblatex'],
  ['"Key","Item Type","Title"\n', 'csv'],
  ['Document Title;Authors\n', 'csv'],
  ['arXiv:2606.03762\nhttps://doi.org/10.1000/182', 'list'],
  ['', null],
])('%j is %s', (content, kind) => {
  expect(sniff(content)).toBe(kind);
});

test('the name tells where the content does not', () => {
  expect(sniff('a, b', 'mine.csv')).toBe('csv');
});

const BOTH = READABLE.filter((id): id is WritableId & (typeof READABLE)[number] => id in WRITERS);

describe.each(BOTH)('%s', (id) => {
  test('is known by what is written in it', async () => {
    const write = await WRITERS[id].load();
    fc.assert(
      fc.property(library, (papers) => {
        fc.pre(papers.length > 0);
        const kind = sniff(write(papers, { at: 0 }));
        expect(kind === 'bibtex' ? 'biblatex' : kind).toBe(id === 'bibtex' ? 'biblatex' : id);
      }),
      { numRuns: 100 },
    );
  });
});
