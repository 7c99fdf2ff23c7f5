import { expect, test } from 'vitest';
import { dateInWords } from './paper-date.ts';

test('writes a date as far as it is known', () => {
  expect(dateInWords('2026-07-02')).toBe('Jul 2, 2026');
  expect(dateInWords('2026-07')).toBe('Jul 2026');
  expect(dateInWords('2026')).toBe('2026');
});

test('leaves alone what is none', () => {
  expect(dateInWords('soon-ish')).toBe('soon-ish');
});
