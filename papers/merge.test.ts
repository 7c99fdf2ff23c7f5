import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, inventedPaper, inventedRecord, tag } from '../tests/support/invented.ts';
import { NO_ANNOTATION, STATUSES } from './annotation.ts';
import { mergeSaved } from './merge.ts';
import type { DisplacedNote, SavedPaper } from './saved.ts';
import { tagKey } from './tag.ts';

const AT = 2_000_000_000_000;

function record(annotation: Partial<SavedPaper['annotation']>, over: Partial<SavedPaper> = {}): SavedPaper {
  return inventedRecord({ annotation: { ...NO_ANNOTATION, ...annotation }, ...over });
}

function merged(kept: SavedPaper, other: SavedPaper): SavedPaper {
  return mergeSaved(kept, other, AT);
}

describe('notes', () => {
  test('are both kept, the other one behind, as of its last change', () => {
    const both = merged(record({ note: 'mine' }), record({ note: 'theirs' }, { changedAt: 5 }));
    expect(both.annotation.note).toBe('mine');
    expect(both.displacedNotes).toEqual([{ note: 'theirs', at: 5 }]);
  });

  test.each([
    ['the same', 'one\ntwo', 'one\ntwo'],
    ['lines of it', 'one\ntwo\nthree', 'two\nthree'],
    ['blanks', 'one', ' \n'],
  ])('that say %s are not shown twice', (_, more, less) => {
    for (const both of [
      merged(record({ note: more }), record({ note: less })),
      merged(record({ note: less }), record({ note: more })),
    ]) {
      expect(both.annotation.note).toBe(more);
      expect(both.displacedNotes).toEqual([]);
    }
  });

  test.each(['not sure', 'yes or no', 'no doubt\nnone'])('that merely have the letters of %j are two', (note) => {
    expect(merged(record({ note }), record({ note: 'no' })).displacedNotes).toHaveLength(1);
  });

  test('that add nothing leave the ids in the order they had', () => {
    const kept = record({}, { paper: inventedPaper({ ids: ids('pmid:9', 'arxiv:2912.00001') }) });
    expect(merged(kept, record({}))).toBe(kept);
  });

  test('behind both records stay, the newest first, none twice', () => {
    const old: DisplacedNote[] = [{ note: 'older', at: 1 }];
    const both = merged(
      record({ note: 'mine' }, { displacedNotes: old }),
      record({ note: 'mine' }, { displacedNotes: [{ note: 'newer', at: 2 }, ...old] }),
    );
    expect(both.displacedNotes).toEqual([{ note: 'newer', at: 2 }, ...old]);
  });
});

test.each([
  ['to-read', 'read', 'read'],
  ['reading', 'to-read', 'reading'],
  ['dismissed', 'to-read', 'to-read'],
  ['dismissed', null, 'dismissed'],
  ['dismissed', 'read', 'read'],
] as const)('of the statuses %s and %s, %s stays', (one, other, further) => {
  expect(merged(record({ status: one }), record({ status: other })).annotation.status).toBe(further);
  expect(merged(record({ status: other }), record({ status: one })).annotation.status).toBe(further);
});

test('tags are united whatever their case, in the order they were added', () => {
  const both = merged(record({ tags: [tag('b'), tag('A')] }), record({ tags: [tag('a'), tag('c')] }));
  expect(both.annotation.tags).toEqual(['b', 'A', 'c']);
});

test('the star, the first saving, the last reading and every page are kept', () => {
  const page = (url: string, at: number) => ({ site: 'arxiv', url, at });
  const both = merged(
    record({}, { savedAt: 9, readAt: 3, sightings: [page('https://a.example', 9)] }),
    record(
      { starred: true },
      { savedAt: 4, readAt: 5, sightings: [page('https://a.example', 4), page('https://b.example', 6)] },
    ),
  );
  expect(both).toMatchObject({ savedAt: 4, readAt: 5, changedAt: AT });
  expect(both.annotation.starred).toBe(true);
  expect(both.sightings).toEqual([page('https://a.example', 4), page('https://b.example', 6)]);
});

test('it lies in the trash only where both did', () => {
  const [kept, other] = [record({}, { trashedAt: 5 }), record({}, { trashedAt: 7 })];
  expect(merged(kept, other).trashedAt).toBe(7);
  expect(merged(kept, record({})).trashedAt).toBeUndefined();
  expect(merged(record({}), other).trashedAt).toBeUndefined();
});

test('a correction of either reader stands, the kept record’s before the other’s', () => {
  const mine = record({}, { corrected: ['title'], paper: inventedPaper({ title: 'Mine' }) });
  const theirs = record(
    {},
    { corrected: ['title', 'venue'], paper: inventedPaper({ title: 'Theirs', venue: 'Here' }) },
  );
  const both = merged(mine, theirs);
  expect(both.paper).toMatchObject({ title: 'Mine', venue: 'Here' });
  expect(both.corrected).toEqual(['title', 'venue']);
});

test('a record that adds nothing changes nothing', () => {
  const kept = record({ note: 'mine', tags: [tag('a')], status: 'read', starred: true });
  expect(merged(kept, kept)).toBe(kept);
  expect(merged(kept, record({ note: 'mine' }))).toBe(kept);
  const asRead = JSON.parse(JSON.stringify(kept)) as SavedPaper;
  const inOtherOrder = { ...asRead, paper: Object.fromEntries(Object.entries(asRead.paper).reverse()) } as SavedPaper;
  expect(merged(inOtherOrder, kept)).toBe(inOtherOrder);
});

const moment = fc.integer({ min: 1, max: 9 });
const anyRecord: fc.Arbitrary<SavedPaper> = fc
  .record({
    annotation: fc.record({
      tags: fc.uniqueArray(fc.constantFrom('a', 'A', 'b', 'c').map(tag), { selector: tagKey }),
      note: fc.constantFrom('', 'one', 'two', 'one\ntwo', 'three'),
      status: fc.constantFrom(null, ...STATUSES),
      starred: fc.boolean(),
    }),
    paper: fc
      .tuple(
        fc.subarray([...ids('arxiv:2912.00001', '10.1145/1.2', 'pmid:9')]),
        fc.subarray(['Wei Wang', 'Ottilie Brandt']),
      )
      .map(([some, authors]) => inventedPaper({ ids: some, authors })),
    displacedNotes: fc.array(fc.record({ note: fc.constantFrom('two', 'old', 'older\nold'), at: moment }), {
      maxLength: 2,
    }),
    sightings: fc.uniqueArray(
      fc.record({
        site: fc.constant('arxiv'),
        url: fc.constantFrom('https://a.example', 'https://b.example'),
        at: moment,
      }),
      { selector: ({ url }) => url },
    ),
    savedAt: moment,
    changedAt: moment,
    trashedAt: fc.option(moment, { nil: undefined }),
    readAt: fc.option(moment, { nil: undefined }),
  })
  .map(({ trashedAt, readAt, ...over }) =>
    inventedRecord({ ...over, ...(trashedAt && { trashedAt }), ...(readAt && { readAt }) }),
  );

/** What must come out the same whichever record is kept. */
function content({ annotation, paper, displacedNotes, sightings, savedAt, readAt, trashedAt }: SavedPaper) {
  const lines = [annotation.note, ...displacedNotes.map(({ note }) => note)]
    .flatMap((note) => note.split('\n'))
    .filter((line) => line !== '');
  return {
    tags: annotation.tags.map(tagKey).sort(),
    lines: [...new Set(lines)].sort(),
    status: annotation.status,
    starred: annotation.starred,
    ids: paper.ids,
    authors: paper.authors.length,
    ...{ sightings, savedAt, readAt, trashedAt },
  };
}

describe('any records', () => {
  test('merged again change nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const once = merged(one, other);
        expect(merged(once, other)).toBe(once);
        expect(merged(once, one)).toBe(once);
        expect(merged(once, once)).toBe(once);
      }),
    );
  });

  test('have the same content whichever is kept, and whichever two come first', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(content(merged(a, b))).toEqual(content(merged(b, a)));
        expect(content(merged(merged(a, b), c))).toEqual(content(merged(a, merged(b, c))));
      }),
    );
  });
});
