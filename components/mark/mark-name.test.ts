import { expect, test } from 'vitest';
import { MARK_PARTS, showing, UNSAVED } from '../../papers/mark-state.ts';
import type { Tag } from '../../papers/tag.ts';
import { markName } from './mark-name.ts';

const tags = (...texts: string[]) => texts as Tag[];

test('the name says the state first, then the paper', () => {
  expect(markName(UNSAVED, 'On Lists')).toBe('Not saved. Annotate “On Lists”');
  const saved = { kind: 'saved', status: null, starred: false, tags: [], noteLine: '' } as const;
  expect(markName(saved, 'On Lists')).toBe('Saved. Annotate “On Lists”');
  expect(markName({ ...saved, status: 'to-read', tags: tags('nlp', 'decoding'), noteLine: 'x' }, 'On Lists')).toBe(
    'Saved, to read, tags nlp, decoding, has a note. Annotate “On Lists”',
  );
  expect(markName({ ...saved, starred: true, tags: tags('nlp') }, 'On Lists')).toBe(
    'Saved, starred, tag nlp. Annotate “On Lists”',
  );
  expect(markName({ kind: 'probable', title: 'On lists', authors: [] }, 'On Lists')).toBe(
    'Probably the same as “On lists”, which is saved. Annotate “On Lists”',
  );
});

test('of what marks are not to show the name is silent, and the state knows it all the same', () => {
  const saved = { kind: 'saved', status: 'read', starred: true, tags: tags('nlp'), noteLine: 'x' } as const;
  const nameOf = (...parts: readonly (typeof MARK_PARTS)[number][]) => markName(showing(saved, parts), 'On Lists');
  expect(nameOf()).toBe('Saved. Annotate “On Lists”');
  expect(nameOf('star', 'note')).toBe('Saved, starred, has a note. Annotate “On Lists”');
  expect(nameOf('status', 'tags')).toBe('Saved, read, tag nlp. Annotate “On Lists”');
  expect(showing(saved, MARK_PARTS)).toBe(saved);
  expect(showing(saved, [])).toMatchObject(saved);
  expect(showing(UNSAVED, [])).toBe(UNSAVED);
});
