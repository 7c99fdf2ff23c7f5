import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { savedPaper } from '../tests/papers/arbitrary.ts';
import { inventedPaper, inventedRecord, tag } from '../tests/support/invented.ts';
import { NO_ANNOTATION } from './annotation.ts';
import { uniteHistories, withHistory } from './history.ts';
import { mergeSaved } from './merge.ts';
import type { SavedPaper } from './saved.ts';

const MINUTE = 60_000;
const AT = 2_000_000_000_000;

function noted(saved: SavedPaper, note: string, at: number): SavedPaper {
  return withHistory(saved, { ...saved, annotation: { ...saved.annotation, note } }, at);
}

const versionsOf = ({ history = [] }: SavedPaper) =>
  history.flatMap((entry) => (entry.kind === 'note' ? entry.before : []));

test('each change says what it took the place of', () => {
  const before = inventedRecord({ annotation: { ...NO_ANNOTATION, tags: [tag('a'), tag('b')], status: 'to-read' } });
  const after: SavedPaper = {
    ...before,
    paper: inventedPaper({ title: 'Patient Verifiers', authors: ['Ottilie Brandt'], venue: 'Journal of Ponds' }),
    annotation: { tags: [tag('B'), tag('c')], note: 'Read twice.', status: 'read', starred: true },
  };
  expect(withHistory(before, after, AT).history).toEqual([
    { kind: 'note', at: AT, before: '' },
    { kind: 'tags', at: AT, added: ['c'], removed: ['a'] },
    { kind: 'status', at: AT, before: 'to-read', after: 'read' },
    { kind: 'star', at: AT, after: true },
    { kind: 'field', at: AT, field: 'title', before: before.paper.title },
    { kind: 'field', at: AT, field: 'authors', before: 'Ottilie Brandt, Wen Halloran' },
    { kind: 'field', at: AT, field: 'venue', before: '' },
  ]);
  expect(withHistory(before, before, AT)).toBe(before);
});

describe('a note', () => {
  const empty = inventedRecord();

  test('that is being written is one version, for ten minutes', () => {
    const typed = noted(noted(noted(empty, 'T', AT), 'Two', AT + 1), 'Tow', AT + 2);
    expect(versionsOf(typed)).toEqual(['']);
    expect(versionsOf(noted(typed, 'Tow more', AT + 11 * MINUTE))).toEqual(['Tow', '']);
  });

  test('that is taken away at once is a version, however soon', () => {
    const written = noted(empty, 'A thought that took a while.', AT);
    expect(versionsOf(noted(written, '', AT + MINUTE))).toEqual(['A thought that took a while.', '']);
    expect(versionsOf(noted(written, 'Something else altogether.', AT + MINUTE))).toHaveLength(2);
  });

  test('is one version while words come into its midst, and another where a stretch of it goes', () => {
    const written = noted(empty, 'It begins so. It ends so, as was to be shown.', AT);
    const longer = noted(written, 'It begins so. In between stands more. It ends so, as was to be shown.', AT + MINUTE);
    expect(versionsOf(longer)).toHaveLength(1);
    expect(versionsOf(noted(longer, 'It begins so. It ends so, as was to be shown.', AT + MINUTE))).toHaveLength(2);
  });

  test('that another one displaced is kept beside it, once', () => {
    const mine = inventedRecord({ annotation: { ...NO_ANNOTATION, note: 'mine' } });
    const after = {
      ...mine,
      annotation: { ...mine.annotation, note: 'theirs' },
      displacedNotes: [{ note: 'mine', at: AT }],
    };
    expect(withHistory(mine, after, AT)).toBe(after);
  });
});

test('the newest entries of two records come first', () => {
  const [early, late] = [noted(inventedRecord(), 'one', AT), noted(inventedRecord(), 'two', AT + 99 * MINUTE)];
  expect(uniteHistories(early, late).map(({ at }) => at)).toEqual([AT + 99 * MINUTE, AT]);
});

test('the newest entries are kept, within bounds', () => {
  let saved = inventedRecord();
  for (let n = 0; n < 60; n++) {
    const annotation = { ...saved.annotation, starred: n % 2 === 0 };
    saved = withHistory(saved, { ...saved, annotation }, AT + n);
  }
  expect(saved.history).toHaveLength(50);
  expect(saved.history?.[0]).toEqual({ kind: 'star', at: AT + 59, after: false });
  const long = noted({ ...saved, annotation: { ...saved.annotation, note: 'x'.repeat(30_000) } }, '', AT + 60);
  expect(long.history).toEqual([{ kind: 'note', at: AT + 60, before: 'x'.repeat(30_000) }]);
});

test('histories of one paper become one, and uniting them again adds nothing', () => {
  fc.assert(
    fc.property(savedPaper, savedPaper, (kept, other) => {
      const both = uniteHistories(kept, other);
      const all = new Set([...(kept.history ?? []), ...(other.history ?? [])].map((entry) => JSON.stringify(entry)));
      expect(new Set(both.map((entry) => JSON.stringify(entry)))).toEqual(all);
      const merged = mergeSaved(kept, other, AT);
      expect(mergeSaved(merged, other, AT).history).toEqual(merged.history);
    }),
  );
});
