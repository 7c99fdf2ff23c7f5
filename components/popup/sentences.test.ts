import { expect, test } from 'vitest';
import { tag } from '../../tests/support/invented.ts';
import { EVERYTHING } from './narrowing.ts';
import {
  countSentence,
  exportSentence,
  importSentence,
  newsSentence,
  nothingSentence,
  pageSentence,
  wayOut,
} from './sentences.ts';

test('counts what is shown', () => {
  expect(countSentence(1, 1, false)).toBe('1 paper');
  expect(countSentence(1204, 1204, false)).toBe('1,204 papers');
  expect(countSentence(3, 1204, true)).toBe('3 of 1,204 papers');
  expect(countSentence(3, 1204, true, true)).toBe('3 of 1,204 papers so far');
});

test('tells of the page', () => {
  expect(pageSentence(31, 4).join(', ')).toBe('31 papers here, 4 of yours');
  expect(pageSentence(1, 0).join(', ')).toBe('1 paper here, none of yours yet');
});

test('tells what is new on the page', () => {
  const may = new Date(2029, 4, 17, 8).getTime();
  expect(newsSentence(1034, may)).toBe('Last here on May 17, 1,034 new.');
  expect(newsSentence(0, may)).toBe('Last here on May 17, nothing new.');
  expect(newsSentence(31, null)).toBe('First time here, 31 new.');
});

test('says what matches nothing, and the way out of it', () => {
  const narrowing = { ...EVERYTHING, query: ' lossles drafting ', tags: [tag('decoding')] };
  expect(nothingSentence(narrowing)).toBe('Nothing matches "lossles drafting" under tag:decoding.');
  expect(wayOut(narrowing)).toBe('Search everything');
  expect(nothingSentence({ ...narrowing, status: 'to-read', onPage: true })).toBe(
    'Nothing matches "lossles drafting" under tag:decoding, status:to-read on this page.',
  );
  expect(nothingSentence({ ...EVERYTHING, query: 'x' })).toBe('Nothing matches "x".');
  expect(wayOut({ ...EVERYTHING, query: 'x' })).toBeNull();
  expect(nothingSentence({ ...EVERYTHING, onPage: true })).toBe('Nothing on this page.');
  expect(wayOut({ ...EVERYTHING, onPage: true })).toBe('Show everything');
});

test('tells what an import did', () => {
  expect(importSentence({ added: 12, merged: 3, unchanged: 5 })).toBe('12 papers added, 3 merged, 5 already here.');
  expect(importSentence({ added: 0, merged: 1, unchanged: 1 })).toBe('1 merged, 1 already here.');
  expect(importSentence({ added: 20_000, merged: 0, unchanged: 0 })).toBe('20,000 papers added.');
  expect(importSentence({ added: 0, merged: 0, unchanged: 5 })).toBe('Nothing was new: 5 already here.');
  expect(importSentence({ added: 2, merged: 0, unchanged: 0, odd: 1 })).toBe('2 papers added, 1 not understood.');
  expect(importSentence({ added: 0, merged: 0, unchanged: 0, odd: 3 })).toBe('Nothing was new: 3 not understood.');
  expect(importSentence({ added: 0, merged: 0, unchanged: 0 })).toBe('The file holds no papers; nothing was changed.');
});

test('tells what an export wrote', () => {
  expect(exportSentence({ papers: 12, file: 'manicule-2026-07-02.bib' })).toBe(
    '12 papers saved as manicule-2026-07-02.bib.',
  );
});
