import type { PartialDate } from '../../papers/paper.ts';
import type { Millis } from '../../papers/saved.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date from its parts as files write them: `2017`, `jun` or `6`, `12`. Undefined without a year. */
export function dateOfParts(year?: string, month?: string, day?: string): PartialDate | undefined {
  const [, y] = /(?<!\d)(\d{4})(?!\d)/.exec(year ?? '') ?? [];
  if (y === undefined) return undefined;
  const m = monthOf(month ?? '');
  if (m === null) return y;
  const d = Number(/^\D*(\d{1,2})(?!\d)/.exec(day ?? '')?.[1] ?? 0);
  return d >= 1 && d <= 31 ? `${y}-${two(m)}-${two(d)}` : `${y}-${two(m)}`;
}

/** A date as people and programs write it: `2017-06-12T…`, `2017/06/12/`, `12 June 2017`, `Oct 27, 2024`, `6/2017`, a range's first. */
export function dateOfText(text: string | undefined): PartialDate | undefined {
  const [first = ''] = (text ?? '').trim().split(/(?<=\d)\/(?=\d{4}-)/);
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?!\d))?(?:[-/.](\d{1,2})(?!\d))?/.exec(first);
  if (numbers) return dateOfParts(...(numbers.slice(1) as [string, string?, string?]));
  const name = /[a-z]{3,}/i.exec(first)?.[0];
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(first)?.[1];
  if (name !== undefined && monthOf(name) !== null) return dateOfParts(first, name, day);
  return dateOfParts(first, /^(\d{1,2})\/\d{4}$/.exec(first)?.[1]);
}

/** The moment that a file names, or undefined. Days are taken to begin at UTC's midnight. */
export function timeOfText(text: string | undefined): Millis | undefined {
  if (text === undefined || !/\d{4}/.test(text)) return undefined;
  const exact = Date.parse(
    text
      .trim()
      .replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: ([+-]\d{4}))?$/, '$1T$2$3')
      .replace(/T(\S+?)([+-]\d\d)(\d\d)$/, 'T$1$2:$3'),
  );
  if (/\d:\d/.test(text) && !Number.isNaN(exact)) return exact;
  const day = dateOfText(text);
  return day === undefined ? undefined : Date.parse(day);
}

function monthOf(text: string): number | null {
  const number = /^\D*(\d{1,2})(?!\d)/.exec(text)?.[1];
  const month = number === undefined ? MONTHS.indexOf(text.trim().slice(0, 3).toLowerCase()) + 1 : Number(number);
  return month >= 1 && month <= 12 ? month : null;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
