import { expect, test } from 'vitest';
import { tag } from '../../tests/support/invented.ts';
import { EVERYTHING, isFiltered, isNarrowed, widened, withTagToggled } from './narrowing.ts';

test('everything is neither narrowed nor filtered; white space is no query', () => {
  expect(isNarrowed(EVERYTHING)).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, query: '  ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, query: 'x' })).toBe(true);
  expect(isFiltered({ ...EVERYTHING, query: 'x' })).toBe(false);
  expect(isFiltered({ ...EVERYTHING, onPage: true })).toBe(true);
  expect(isFiltered({ ...EVERYTHING, status: 'read' })).toBe(true);
});

test('a tag is put on and taken off, however it is written', () => {
  const one = withTagToggled(EVERYTHING, tag('Decoding'));
  const two = withTagToggled(one, tag('rlhf'));
  expect(two.tags).toEqual(['Decoding', 'rlhf']);
  expect(withTagToggled(two, tag('decoding')).tags).toEqual(['rlhf']);
});

test('widening takes away what is typed, then the filters, then nothing', () => {
  const narrow = { query: 'x', tags: [tag('a')], status: 'read', onPage: true } as const;
  const wider = widened(narrow);
  expect(wider).toEqual({ ...narrow, query: '' });
  expect(wider && widened(wider)).toEqual(EVERYTHING);
  expect(widened(EVERYTHING)).toBeNull();
});
