import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Millis } from '../papers/saved.ts';
import { carried, DAY } from '../tests/formats/carried.ts';
import { library } from '../tests/papers/arbitrary.ts';
import { corpusLibrary, hasCorpus } from '../tests/papers/corpus.ts';
import { READERS, WRITERS } from './index.ts';

const at = Date.UTC(2040, 0, 1, 12);

/** The formats that carry all that a reader annotates, and how exactly they carry when it was saved. */
const PRECISION = { bibtex: DAY, biblatex: DAY, ris: 1, csljson: 1, csv: 1 } as const satisfies Record<string, Millis>;

describe.each(Object.entries(PRECISION))('%s, written and read', (id, precision) => {
  const format = id as keyof typeof PRECISION;

  test('gives back what it can carry, whatever it holds', async () => {
    const [write, read] = await Promise.all([WRITERS[format].load(), READERS[format].load()]);
    fc.assert(
      fc.property(library, (papers) => {
        const back = read(write(papers, { at }), { at });
        expect(back.problems).toEqual([]);
        expect(back.papers.map((saved) => carried(saved, precision))).toEqual(
          papers.map((saved) => carried(saved, precision)),
        );
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test.runIf(hasCorpus)(
    'gives back 2,000 real papers',
    async () => {
      const [write, read] = await Promise.all([WRITERS[format].load(), READERS[format].load()]);
      const papers = corpusLibrary(2000);
      const back = read(write(papers, { at }), { at });
      expect(back.problems).toEqual([]);
      expect(back.papers.map((saved) => carried(saved, precision))).toEqual(
        papers.map((saved) => carried(saved, precision)),
      );
    },
    60_000,
  );
});
