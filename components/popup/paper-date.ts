import type { PartialDate } from '../../papers/paper.ts';
import { inDate } from '../../words/language.ts';

/** A date as far as it is known, in the reader's own way of writing: '2 Jul 2026', 'Jul 2026', '2026'. */
export function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (!year || !month) return date;
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', ...(day && { day: 'numeric' }) };
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return Number.isNaN(moment) ? date : inDate(moment, { ...style, timeZone: 'UTC' });
}
