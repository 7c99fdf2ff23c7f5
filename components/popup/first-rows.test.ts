import { expect, test } from 'vitest';
import { rowsWithin } from './first-rows.ts';

test('more rows are laid out at first where more are seen; a popup that has no size yet gets those of its whole height', () => {
  expect(rowsWithin(0)).toBe(rowsWithin(600));
  expect(rowsWithin(600)).toBe(7);
  expect(rowsWithin(1400)).toBeGreaterThan(rowsWithin(900));
});
