import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordKey } from '../../papers/saved.ts';
import { inventedPaper, inventedRecord } from '../../tests/support/invented.ts';
import { find } from '../engine.ts';
import { unpack } from '../index/format.ts';
import { LibraryIndex } from '../index/library-index.ts';

const NOW = Date.UTC(2026, 10, 24);

const record = (key: string, title: string, trashedAt?: number) =>
  inventedRecord({
    key: key as RecordKey,
    paper: inventedPaper({ title, authors: ['Ada Otter'], abstract: 'Of grey herons.', ids: [] }),
    ...(trashedAt !== undefined && { trashedAt }),
  });

const ask = (index: LibraryIndex, query: string) => find(index, { query, tags: [], status: null, limit: 10 }, NOW);
const titled = (index: LibraryIndex, query: string) => ask(index, query).best.map(({ key }) => key);

/** The same papers in memory of which nothing is remembered. */
function forgetful(index: LibraryIndex): LibraryIndex {
  return new LibraryIndex(
    index.segments.map((live) => ({ ...live, segment: unpack(live.segment.buffer.slice(0)) ?? live.segment })),
  );
}

it('an update between two keys is seen at the next', () => {
  const index = new LibraryIndex();
  index.update([record('a', 'Patient Herons'), record('b', 'Patient Otters')]);
  expect(titled(index, 'patient h')).toEqual(['a', 'b']);
  index.update([record('a', 'Patient Newts'), record('c', 'Patient Herons of Ponds'), record('b', '', 9)]);
  expect(titled(index, 'patient he')).toEqual(['c', 'a']);
  index.update([record('c', '', 9)]);
  expect(titled(index, 'patient her')).toEqual(['a']);
});

it('what was asked before changes no answer', () => {
  const word = fc.constantFrom(
    ...'heron,grey heron,heroon,grey,gray,greyheron,otter,ottre,otters,pond,pnod,newt,o,of,the'.split(','),
  );
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ query: phrase, cut: fc.nat({ max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ key: fc.constantFrom('k0', 'k1', 'k2'), title: phrase }) },
  );
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 3, maxLength: 30 }),
      fc.array(step, { minLength: 2, maxLength: 20 }),
      (made, steps) => {
        const index = new LibraryIndex();
        index.update(made.map((title, i) => record(`k${i}`, title)));
        for (const next of steps) {
          if ('title' in next) index.update([record(next.key, next.title)]);
          else {
            const query = next.query.slice(0, next.query.length - next.cut);
            expect(ask(index, query), query).toEqual(ask(forgetful(index), query));
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
