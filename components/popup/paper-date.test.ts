import { expect, test } from 'vitest';
import { dateInWords } from './paper-date.ts';

test('writes a date as far as it is known', () => {
  expect(dateInWords('2026-07-02', 'en-GB')).toBe('2 Jul 2026');
  expect(dateInWords('2026-07', 'en-GB')).toBe('Jul 2026');
  expect(dateInWords('2026', 'en-GB')).toBe('2026');
});

test('leaves alone what is none', () => {
  expect(dateInWords('soon-ish', 'en-GB')).toBe('soon-ish');
});
