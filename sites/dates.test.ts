import { describe, expect, test } from 'vitest';
import { dateIn, dayIn, monthOfArxiv } from './dates.ts';

describe('dateIn', () => {
  test.each([
    ['Submitted 2 December, 2025', '2025-12-02'],
    ['Fri, 3 Mar 2023 (showing first 50 of 57 entries )', '2023-03-03'],
    ['Showing new listings for Friday, 3 March 2023', '2023-03-03'],
    ['New submissions for Fri, 13 Dec 19', '2019-12-13'],
    ['[Submitted on 2 Apr 2007 (v1), last revised 24 Jul 2007 (this version, v2)]', '2007-04-02'],
    ['2026-07-02T23:30:00.000Z', '2026-07-02'],
    ['2007/04/02', '2007-04-02'],
    ['Mar 3, 2023', '2023-03-03'],
    ['September 3rd, 2021', '2021-09-03'],
    ['J Pers Soc Psychol. 2018 Mar 12;74(5):1252-65', '2018-03-12'],
    ['15-Jan-2020', '2020-01-15'],
    ['Sept. 2021', '2021-09'],
    ['originally announced June 2024.', '2024-06'],
    ['2023-03', '2023-03'],
    ['Psychol Bull. 2010 Jul;136(4):495-525', '2010-07'],
    ['ICLR 2024 Poster', '2024'],
    ['ICLR-2024', '2024'],
    ['J. Inv. Res. 7 (2029) 1-12', '2029'],
    ['Phys.Rev.D76:013009,2007', null],
    ['pages 1999-2010', null],
    ['3/4/2021', null],
    ['arXiv:2101.01234', null],
    ['Tue, 31 Jun 19:30', null],
    ['41 Mar 2020', '2020-03'],
    ['May be', null],
    ['', null],
  ])('%j', (text, date) => expect(dateIn(text)).toBe(date));
});

test('a day is a day, whatever other numbers stand beside it', () => {
  expect(dayIn('New submissions (showing 2000 of 2010 entries)')).toBeNull();
  expect(dayIn('Thu, 1 Feb 2029 (showing first 1 of 2008 entries )')).toBe('2029-02-01');
});

test.each([
  ['2412.00127', '2024-12'],
  ['0704.0001', '2007-04'],
  ['math/0309136', '2003-09'],
  ['hep-th/9912001', '1999-12'],
  ['nothing', null],
])('monthOfArxiv %j', (value, month) => expect(monthOfArxiv(value)).toBe(month));
