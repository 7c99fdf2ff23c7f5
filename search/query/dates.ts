import type { PartialDate } from '../../papers/paper.ts';
import type { Millis } from '../../papers/saved.ts';

const PARTIAL = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** A day, a month or a year as a reader types it, in the project's form; null for any other text. */
export function partialDate(text: string): PartialDate | null {
  const [all, year, month, day] = PARTIAL.exec(text) ?? [];
  if (all === undefined || year === undefined) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month.padStart(2, '0')}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** When a date begins, by the reader's own clock. */
export function startOf(date: PartialDate): Millis {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day).getTime();
}

/** When what is behind a date begins: the next day, month or year. */
export function endOf(date: PartialDate): Millis {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return new Date(year + 1, 0, 1).getTime();
  return day === undefined ? new Date(year, month, 1).getTime() : new Date(year, month - 1, day + 1).getTime();
}
