import { expect, test } from 'vitest';
import { dateOfParts, dateOfText, timeOfText } from './dates.ts';

test.each([
  ['2017', '2017'],
  ['2017-06', '2017-06'],
  ['2017-6-2', '2017-06-02'],
  ['2017-06-12T10:00:00Z', '2017-06-12'],
  ['2017/06/12/', '2017-06-12'],
  ['2017///', '2017'],
  ['2017-06/2017-07', '2017-06'],
  ['12 June 2017', '2017-06-12'],
  ['Oct 27, 2024', '2024-10-27'],
  ['June 2017', '2017-06'],
  ['6/2017', '2017-06'],
  ['Spring 2017', '2017'],
  ['2017-13', '2017'],
  ['in press', undefined],
  [undefined, undefined],
])('%j is %j', (text, date) => {
  expect(dateOfText(text)).toBe(date);
});

test.each([
  [['2017', 'jun', '3'], '2017-06-03'],
  [['(2017)', 'June'], '2017-06'],
  [['2017', '6', '99'], '2017-06'],
  [[undefined, 'jun'], undefined],
] as const)('the parts %j are %j', (parts, date) => {
  expect(dateOfParts(...parts)).toBe(date);
});

test.each([
  ['2026-07-03', Date.UTC(2026, 6, 3)],
  ['2026-07-03T10:11:12.000Z', Date.UTC(2026, 6, 3, 10, 11, 12)],
  ['2026-07-03 10:11:12 +0200', Date.UTC(2026, 6, 3, 8, 11, 12)],
  ['2026/07/03/', Date.UTC(2026, 6, 3)],
  ['soon', undefined],
])('%j is the moment %j', (text, time) => {
  expect(timeOfText(text)).toBe(time);
});
