import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ANNOTATION } from '../papers/annotation.ts';
import type { RecordKey } from '../papers/saved.ts';
import { inventedPaper, inventedRecord, tag } from '../tests/support/invented.ts';
import { find } from './engine.ts';
import { LibraryIndex } from './index/library-index.ts';

const NOW = Date.UTC(2026, 10, 24);

describe('what is typed exactly is found', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'heron',
      'otter',
      'not',
      'or',
      'and',
      'a',
      'the',
      'of',
      'model',
      'models',
      'GAN',
      'Zoë',
      'α',
      '深度',
      'лес',
      'x2',
    ),
    fc.string({ unit: fc.constantFrom(...'abcdeé'), minLength: 1, maxLength: 6 }),
  );
  const title = fc.array(word, { minLength: 3, maxLength: 9 });
  const papers = fc.uniqueArray(
    fc.record({
      title,
      tags: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 25, selector: ({ title: words }) => words.join(' ') },
  );
  const record = ({ title: words, tags }: { title: string[]; tags: string[] }, i: number) =>
    inventedRecord({
      key: `k${i}` as RecordKey,
      paper: inventedPaper({
        title: words.join(' '),
        authors: ['Ada Otter'],
        abstract: i % 2 ? 'Of the heron and a model.' : '',
      }),
      annotation: { ...NO_ANNOTATION, tags: tags.flatMap((each) => (each.trim() === '' ? [] : [tag(each)])) },
    });

  it('by any three words of a title, unless more than ten others have them too', () => {
    fc.assert(
      fc.property(papers, fc.nat(), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (made, of, picks) => {
        const index = new LibraryIndex();
        index.update(made.map(record));
        const wanted = of % made.length;
        const words = picks.map((pick) => made[wanted]!.title[pick % made[wanted]!.title.length]!);
        const found = find(index, { query: words.join(' '), tags: [], status: null, limit: 10 }, NOW);
        const rank = found.best.findIndex(({ key }) => key === `k${wanted}`);
        expect(rank >= 0 || found.total > 10, `${words.join(' ')} | ${made[wanted]!.title.join(' ')}`).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('by any tag', () => {
    fc.assert(
      fc.property(papers, fc.nat(), (made, of) => {
        const records = made.map(record);
        const index = new LibraryIndex();
        index.update(records);
        const tagged = records.filter(({ annotation }) => annotation.tags.length > 0);
        const wanted = tagged[of % Math.max(1, tagged.length)];
        if (!wanted) return;
        const typed = wanted.annotation.tags[0]!;
        const found = find(index, { query: typed, tags: [], status: null, limit: 10 }, NOW);
        const alike = records.filter(({ annotation }) => annotation.tags.includes(typed));
        expect(found.best.some(({ key }) => key === wanted.key) || alike.length > 10, JSON.stringify(typed)).toBe(true);
        const asked = find(index, { query: `tag:"${typed}"`, tags: [], status: null, limit: 30 }, NOW);
        if (!/["“”]/.test(typed))
          expect(
            asked.best.some(({ key }) => key === wanted.key),
            JSON.stringify(typed),
          ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('and no text at all fails', () => {
    const index = new LibraryIndex();
    index.update([
      record({ title: ['Attention', 'for', 'Herons'], tags: ['a'] }, 0),
      record({ title: ['深度'], tags: [] }, 1),
    ]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'ab "()-:\\>.*深') }),
        ),
        (query) => {
          expect(find(index, { query, tags: [], status: null, limit: 10 }, NOW).total).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
