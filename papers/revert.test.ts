import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedPaper } from '../tests/papers/arbitrary.ts';
import { inventedPaper, inventedRecord, tag } from '../tests/support/invented.ts';
import { reverted } from './revert.ts';
import type { SavedPaper } from './saved.ts';

test('an act that nothing followed leaves no trace', () => {
  fc.assert(
    fc.property(savedPaper, savedPaper, (before, other) => {
      const after = { ...other, key: before.key };
      const { changedAt: _, ...back } = reverted(after, before, after);
      const { changedAt: __, ...was } = before;
      expect(back).toEqual(was);
    }),
  );
}, 60_000);

test('what was done since keeps the later word', () => {
  const before = inventedRecord({
    annotation: { tags: [tag('a'), tag('b')], note: 'one', status: null, starred: false },
  });
  const after = {
    ...before,
    annotation: { ...before.annotation, tags: [tag('b'), tag('c')], note: 'two', status: 'read' as const },
  };
  const now = { ...after, annotation: { ...after.annotation, tags: [tag('b'), tag('c'), tag('d')], note: 'three' } };
  expect(reverted(now, before, after).annotation).toEqual({
    tags: [tag('b'), tag('d'), tag('a')],
    note: 'three',
    status: null,
    starred: false,
  });
});

test('what the reader did since stays, field by field, though the act did it too', () => {
  const before = inventedRecord({ paper: inventedPaper({ venue: 'arXiv' }), sightings: [] });
  const after: SavedPaper = {
    ...before,
    paper: { ...before.paper, venue: 'ZIPS 2029', date: '2029' },
    annotation: { tags: [tag('a')], note: 'two', status: 'reading', starred: true },
    readAt: 3,
  };
  const now: SavedPaper = {
    ...after,
    paper: { ...after.paper, date: '2030' },
    annotation: { ...after.annotation, tags: [tag('b'), tag('a')], status: 'read', starred: false },
    readAt: 4,
  };
  const back = reverted(now, before, after);
  expect(back.paper).toEqual({ ...before.paper, date: '2030' });
  expect(back.annotation).toEqual({ tags: [tag('b')], note: '', status: 'read', starred: false });
  expect(back.readAt).toBe(4);
});

test('a tag that the act took away comes back once', () => {
  const before = inventedRecord({ annotation: { tags: [tag('a')], note: '', status: null, starred: false } });
  const after = { ...before, annotation: { ...before.annotation, tags: [] } };
  const now = { ...after, annotation: { ...after.annotation, tags: [tag('A'), tag('b')] } };
  expect(reverted(now, before, after).annotation.tags).toEqual([tag('A'), tag('b')]);
});
