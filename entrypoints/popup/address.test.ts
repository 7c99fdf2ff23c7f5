import { expect, test } from 'vitest';
import { EVERYTHING } from '../../components/popup/narrowing.ts';
import { tag } from '../../tests/support/invented.ts';
import { type PopupAddress, readAddress, writeAddress } from './address.ts';

const NARROW = { query: 'a & b=c', tags: [tag('to read'), tag('c++')], status: 'read', onPage: true } as const;

test('an address says again what was written into it', () => {
  const addresses: PopupAddress[] = [
    { narrowing: EVERYTHING, tab: null, task: null },
    { narrowing: NARROW, tab: 12, task: null },
    { narrowing: EVERYTHING, tab: null, task: { kind: 'import' } },
    { narrowing: NARROW, tab: 3, task: { kind: 'export', format: 'bibtex', narrowing: NARROW } },
    { narrowing: EVERYTHING, tab: null, task: { kind: 'export', format: 'json', narrowing: null } },
  ];
  for (const address of addresses) expect(readAddress(writeAddress(address))).toEqual(address);
});

test('what it cannot mean is left out', () => {
  expect(readAddress('?status=eaten&tab=x&tag=')).toEqual({ narrowing: EVERYTHING, tab: null, task: null });
});

test('the bare words that others link with', () => {
  expect(readAddress('?q=lossless%20drafting').narrowing.query).toBe('lossless drafting');
  expect(readAddress('?import').task).toEqual({ kind: 'import' });
});
