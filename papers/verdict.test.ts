import { expect, test } from 'vitest';
import { ids, inventedPaper, inventedRecord } from '../tests/support/invented.ts';
import { compareToSaved, uniteVerdicts, withVerdict } from './verdict.ts';

const saved = inventedRecord();
const alike = { ...inventedPaper(), ids: ids('10.1234/drafting') };
const other = { title: 'Grey Herons of the Marsh', authors: ['Bo Ek'], ids: [] };

test('what shares an id is the same, whatever was said', () => {
  expect(compareToSaved(saved.paper, withVerdict(saved, saved.paper, false))).toBe('same');
});

test('the reader’s latest word on a paper stands, and is no word on another', () => {
  const told = withVerdict(withVerdict(withVerdict(saved, alike, true), other, true), alike, false);
  expect(told.verdicts).toHaveLength(2);
  expect(compareToSaved(alike, told)).toBe('different');
  expect(compareToSaved(other, told)).toBe('same');
});

test('of two records’ words that contradict each other the first one’s stands', () => {
  const [yes] = withVerdict(saved, alike, true).verdicts ?? [];
  const [no] = withVerdict(saved, alike, false).verdicts ?? [];
  const [more] = withVerdict(saved, other, false).verdicts ?? [];
  if (!yes || !no || !more) throw new Error('nothing was said');
  expect(uniteVerdicts([yes], [no, more])).toEqual([yes, more]);
});
