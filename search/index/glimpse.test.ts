import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { inventedPaper, inventedRecord, seenOn, tag } from '../../tests/support/invented.ts';
import { unpack } from './format.ts';
import { glimpseAt } from './glimpse.ts';
import { LibraryIndex } from './library-index.ts';
import { lastNameAt } from './name-reader.ts';
import { buildSegment, SegmentBuilder } from './segment-builder.ts';
import { atOnce } from './steps.ts';

const RECORD = inventedRecord({
  paper: inventedPaper({ authors: ['Wen Halloran', 'Ottilie Brandt'], date: '2029-12' }),
  annotation: { tags: [tag('to read'), tag('decoding')], note: 'Why?', status: 'reading', starred: true },
});

const glimpseOf = (saved: SavedPaper) => glimpseAt(buildSegment([inventedRecord(), saved]), 1);

it('has what a row shows, in the record’s order', () => {
  expect(glimpseOf(RECORD)).toEqual({
    key: RECORD.key,
    title: RECORD.paper.title,
    authors: ['Wen Halloran', 'Ottilie Brandt'],
    tags: ['to read', 'decoding'],
    venue: '',
    host: 'arxiv.org',
    date: '2029-12',
    status: 'reading',
    starred: true,
    hasNote: true,
  });
});

it('has a venue instead of a host, and nothing where nothing is known', () => {
  const bare = inventedRecord({
    paper: { title: 'Herons', authors: [], ids: [], url: 'https://x.org/1', venue: 'Journal of Ponds' },
    annotation: NO_ANNOTATION,
  });
  expect(glimpseOf(bare)).toMatchObject({
    ...{ authors: [], tags: [], venue: 'Journal of Ponds', host: '' },
    ...{ date: null, status: null, starred: false, hasNote: false },
  });
});

it.each(['2029', '2029-12', '2029-12-01', '0987-01-31', undefined])(
  'knows as much of a date as there is: %s',
  (date) => {
    const { date: _, ...paper } = inventedPaper();
    expect(glimpseOf(inventedRecord({ paper: date === undefined ? paper : { ...paper, date } })).date).toBe(
      date ?? null,
    );
  },
);

it('has the first authors of very many, and the first one’s last name', () => {
  const authors = Array.from({ length: 3000 }, (_, at) => `Reader Number ${3000 - at}`);
  const segment = buildSegment([inventedRecord({ paper: inventedPaper({ authors }) }), inventedRecord()]);
  expect(glimpseAt(segment, 0).authors).toEqual(authors.slice(0, 12));
  expect(lastNameAt(segment, 0)).toBe('3000');
  expect(lastNameAt(segment, 1)).toBe('Brandt');
  expect(lastNameAt(buildSegment([inventedRecord({ paper: inventedPaper({ authors: [] }) })]), 0)).toBe('');
});

it('is the same in a saved index, and in one that was joined without the records', () => {
  const name = fc.constantFrom('Wen Halloran', 'Ottilie Brandt', 'Li', 'Ĳ de Vries', '王小明');
  const record = fc.record({
    authors: fc.array(name, { maxLength: 14 }),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b/c', 'd e').map(tag)),
    dead: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), (of) => {
      const records = of.map(({ authors, tags }) =>
        inventedRecord({ paper: inventedPaper({ authors }), annotation: { ...NO_ANNOTATION, tags } }),
      );
      const built = unpack(buildSegment(records).buffer.slice(0));
      if (!built) throw new Error('not readable');
      const builder = new SegmentBuilder();
      atOnce(
        builder.addSegment(
          built,
          Uint8Array.from(of, ({ dead }) => Number(dead)),
        ),
      );
      const joined = atOnce(builder.build());
      const kept = [...of.keys()].filter((doc) => !of[doc]?.dead);
      expect(kept.map((_, doc) => glimpseAt(joined, doc))).toEqual(kept.map((doc) => glimpseAt(built, doc)));
      expect(records.map((_, doc) => glimpseAt(built, doc).authors)).toEqual(
        of.map(({ authors }) => authors.slice(0, 12)),
      );
    }),
  );
});

it('is of the paper as it was changed last, and of none that is gone', () => {
  const index = new LibraryIndex();
  const saved = inventedRecord({ paper: seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new').paper });
  index.update([saved]);
  index.update([{ ...saved, annotation: { ...saved.annotation, starred: true } }]);
  expect(index.glimpse(saved.key)?.starred).toBe(true);
  index.update([{ ...saved, trashedAt: 5 }]);
  expect(index.glimpse(saved.key)).toBeNull();
});
