import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedPaper } from '../tests/papers/arbitrary.ts';
import { inventedRecord, tag } from '../tests/support/invented.ts';
import { reverted } from './revert.ts';

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
