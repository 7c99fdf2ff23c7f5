import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { inventedPaper, inventedRecord, tag } from '../../tests/support/invented.ts';
import { find } from '../engine.ts';
import { LibraryIndex } from './library-index.ts';
import { atOnce } from './steps.ts';

const NOW = 1_900_000_100_000;
const REQUEST = { tags: [], status: null, limit: 50 } as const;

function record(key: string, title: string, over: Partial<SavedPaper> = {}): SavedPaper {
  const paper = inventedPaper({ title, abstract: `An abstract of ${key}.`, ids: [] });
  return inventedRecord({ key: key as RecordKey, paper, ...over });
}

const keys = (index: LibraryIndex, query: string) => find(index, { ...REQUEST, query }, NOW).best.map(({ key }) => key);

describe('an index', () => {
  it('finds a change at once, and no more what was changed', () => {
    const index = new LibraryIndex();
    index.update([record('a', 'Herons at Dawn'), record('b', 'Otters at Dusk')]);
    index.update([record('a', 'Kingfishers at Noon')]);
    expect(keys(index, 'kingfishers')).toEqual(['a']);
    expect(keys(index, 'herons')).toEqual([]);
    expect(index.papers).toBe(2);
  });

  it('does not find what lies in the trash until it is back', () => {
    const index = new LibraryIndex();
    const heron = record('a', 'Herons at Dawn');
    index.update([heron]);
    index.update([{ ...heron, trashedAt: NOW }]);
    expect([keys(index, 'herons'), index.papers]).toEqual([[], 0]);
    index.update([heron]);
    expect(keys(index, 'herons')).toEqual(['a']);
  });

  it('is the same after its segments are joined, whatever changed in between', () => {
    const change = fc.record({
      key: fc.constantFrom(...'abcdefghijklmnop'),
      title: fc.array(fc.constantFrom('heron', 'otter', 'dawn', 'über', '深度', 'end-to-end'), {
        minLength: 1,
        maxLength: 4,
      }),
      trashed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), fc.array(change, { maxLength: 5 }), (before, during) => {
        const [plain, joined] = [new LibraryIndex(), new LibraryIndex()];
        const apply = (index: LibraryIndex, { key, title, trashed }: (typeof before)[number], at: number) =>
          index.update([record(key, title.join(' '), { savedAt: at, ...(trashed && { trashedAt: NOW }) })]);
        for (const [at, each] of before.entries()) for (const index of [plain, joined]) apply(index, each, at);
        const steps = joined.joinAll();
        for (const [at, each] of during.entries()) {
          for (const index of [plain, joined]) apply(index, each, 100 + at);
          steps.next();
        }
        atOnce(steps);
        for (const query of ['', 'heron', 'otter dawn', 'uber', '深度', 'endtoend', '"heron otter"', '-otter']) {
          expect(new Set(keys(joined, query)), query).toEqual(new Set(keys(plain, query)));
        }
        expect(joined.papers).toBe(plain.papers);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps few segments, however many changes come one by one', () => {
    const index = new LibraryIndex();
    for (let i = 0; i < 200; i++) index.update([record(`k${i}`, `Paper number ${i}`)]);
    expect(index.segments.length).toBeLessThan(40);
    expect(index.worthJoining).toBe(true);
    atOnce(index.joinAll());
    expect([index.segments.length, index.papers, index.worthJoining]).toEqual([1, 200, false]);
    expect(keys(index, '"number 77"')).toEqual(['k77']);
  });

  it('keeps tags and all facts of papers when it is joined', () => {
    const index = new LibraryIndex();
    const annotation = { tags: [tag('to read')], note: 'A remark.', status: 'read' as const, starred: true };
    index.update([record('a', 'Herons', { annotation, readAt: NOW - 1000 }), record('b', 'Otters')]);
    index.update([record('c', 'Newts')]);
    atOnce(index.joinAll());
    for (const query of ['tag:"to read"', 'is:starred', 'status:read', 'has:note', 'read:<1d', 'tags=1']) {
      expect(keys(index, query), query).toEqual(['a']);
    }
  });
});
