import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedPaper } from '../papers/saved.ts';
import { type CslItem, nameOf, plain } from '../tests/formats/csl.ts';
import { readMods } from '../tests/formats/mods.ts';
import { library } from '../tests/papers/arbitrary.ts';
import { corpusLibrary, hasCorpus } from '../tests/papers/corpus.ts';
import { hasTool, runTool } from '../tests/tool.ts';
import { WRITERS } from './index.ts';

const hasPandoc = hasTool('pandoc', 'pandoc');
const hasBibutils = hasTool('ris2xml', 'bibutils');

const PROCESSED = /^ris2xml: Processed \d+ references\.\n$/;

async function written(id: keyof typeof WRITERS, papers: readonly SavedPaper[]): Promise<string> {
  return (await WRITERS[id].load())(papers, { at: 0 });
}

describe.runIf(hasPandoc).each(['bibtex', 'biblatex', 'csljson'] as const)('pandoc reads %s', (id) => {
  const read = (file: string): readonly CslItem[] => JSON.parse(runTool('pandoc', ['-f', id, '-t', 'csljson'], file));

  test('without a word, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (papers) => {
        expect(read(await written(id, papers))).toHaveLength(papers.length);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test.runIf(hasCorpus)(
    'with the titles, authors, years and ids of 2,000 real papers',
    async () => {
      const papers = corpusLibrary(2000);
      const items = read(await written(id, papers));
      expect(items.map(seenByPandoc)).toEqual(papers.map(expected));
    },
    120_000,
  );
});

describe.runIf(hasBibutils)('bibutils reads ris', () => {
  const read = (file: string) => readMods(runTool('ris2xml', ['-nt', '-nl'], file, PROCESSED));

  test('without a word, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (papers) => {
        const kept = papers.map(inXml);
        expect(read(await written('ris', kept))).toHaveLength(papers.length);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test.runIf(hasCorpus)(
    'with the titles, authors, years and ids of 2,000 real papers',
    async () => {
      const papers = corpusLibrary(2000);
      const records = read(await written('ris', papers));
      const seen = records.map(({ title, authors, year, doi, urls }) => ({
        title: plain(title),
        authors: letters(authors),
        year,
        doi,
        url: urls[0],
      }));
      const wanted = papers.map((saved) => {
        const all = expected(saved);
        // A DOI that the address ends with is said by the address alone.
        const doi = all.doi !== undefined && all.url.endsWith(all.doi) ? undefined : all.doi;
        return { ...all, doi, authors: letters(saved.paper.authors) };
      });
      expect(seen).toEqual(wanted);
    },
    120_000,
  );
});

/** Its XML is not well-formed where a text holds what XML cannot. */
function inXml(saved: SavedPaper): SavedPaper {
  return JSON.parse(JSON.stringify(saved), (_, value) =>
    typeof value === 'string' ? value.replace(/(?![\n\r\t])\p{Cc}|[\ufffe\uffff]/gu, '') : value,
  );
}

/** It guesses the parts of names that have none and moves them about, takes an "and" for two names, drops the points of initials. */
function letters(names: readonly string[]): string {
  return [...plain(names.join(' ').replace(/[.,]|\band\b/g, ''))].sort().join('');
}

function seenByPandoc(item: CslItem) {
  return {
    title: plain(item.title ?? ''),
    authors: item.author?.map(nameOf) ?? [],
    year: String(item.issued?.['date-parts']?.[0]?.[0]),
    doi: item.DOI,
    url: item.URL,
  };
}

function expected({ paper }: SavedPaper) {
  return {
    title: plain(paper.title),
    authors: paper.authors.map(plain),
    year: paper.date,
    doi: paper.ids.find((id) => id.startsWith('doi:'))?.slice(4),
    url: paper.url,
  };
}
