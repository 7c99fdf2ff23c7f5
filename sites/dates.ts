import type { PartialDate } from '../papers/paper.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;

// Whole dates before months before years: the first pattern that is found anywhere in the text wins.
const DAY_PATTERNS = [
  String.raw`\b${YEAR}[-/.](?<number>[01]?\d)[-/.]${DAY}(?!\d)`,
  String.raw`\b${DAY}[\s,/-]+${MONTH}[\s,/-]+${YEAR}\b`,
  String.raw`\b${MONTH}[\s/-]*${DAY}[\s,/-]+${YEAR}\b`,
  String.raw`\b${YEAR}[\s,/-]+${MONTH}[\s,/-]+${DAY}\b`,
  // 'Fri, 13 Dec 19': two figures are a year where a weekday says that this is a date.
  String.raw`\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+${DAY}\s+${MONTH}\s+(?<shortYear>\d{2})(?![\d:])`,
].map((source) => new RegExp(source, 'i'));
const MONTH_PATTERNS = [
  String.raw`\b${YEAR}[-/](?<number>[01]\d)(?![\d])`,
  String.raw`\b${MONTH}[\s,/-]+${YEAR}\b`,
  String.raw`\b${YEAR}[\s,/-]+${MONTH}(?![a-z])`,
].map((source) => new RegExp(source, 'i'));
// '013009,2007' and '1999-2010' are a volume and its pages.
const YEAR_PATTERN = new RegExp(String.raw`(?<!\d[.,:/–-]?)${YEAR}(?![\d:]|[–-]\d)`);

/**
 * The date a text names, as far as it names one: '2 December, 2025', 'Fri, 3 Mar 2023', 'Mar 3, 2023', '2018 Mar 12',
 * '2026-07-02T00:00:00Z' to the day; 'July 2026' to the month; 'ICLR 2024' to the year. Null where it names none.
 * Days and months in figures alone (3/4/2021) are read to the year, for no page says which is which.
 */
export function dateIn(text: string): PartialDate | null {
  return dayIn(text) ?? firstOf(MONTH_PATTERNS, text) ?? YEAR_PATTERN.exec(text)?.groups?.['year'] ?? null;
}

/** The date a text names to the day, or null: for headings that hold other numbers too. */
export function dayIn(text: string): PartialDate | null {
  return firstOf(DAY_PATTERNS, text);
}

function firstOf(patterns: readonly RegExp[], text: string): PartialDate | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    const date = groups && written(groups);
    if (date) return date;
  }
  return null;
}

function written(groups: Record<string, string | undefined>): PartialDate | null {
  const { shortYear, month, number, day } = groups;
  const year = groups['year'] ?? fullYear(Number(shortYear));
  const monthNumber = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(number);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const toMonth = `${year}-${pad(monthNumber)}`;
  if (day === undefined) return toMonth;
  const dayNumber = Number(day);
  return dayNumber >= 1 && dayNumber <= 31 ? `${toMonth}-${pad(dayNumber)}` : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The month in which arXiv took a paper in, which its id begins with: '2412.00127' and 'math/0309136'. */
export function monthOfArxiv(value: string): PartialDate | null {
  const figures = /^(?:[a-z-]+\/)?(\d{2})(\d{2})/.exec(value);
  if (!figures) return null;
  return `${fullYear(Number(figures[1]))}-${figures[2]}`;
}

/** Of two figures; 1991, arXiv's first year, is the earliest that any page here writes so. */
function fullYear(short: number): number {
  return short >= 91 ? 1900 + short : 2000 + short;
}
