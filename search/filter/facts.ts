import type { ChoiceClause, CountClause, DayClause, YearClause } from '../query/ast.ts';
import { type FilterItem, isStarred, noteLineOf, statusOf, tagsOf } from './filter-item.ts';

const HAS: Readonly<Record<string, (item: FilterItem) => boolean>> = {
  note: (item) => noteLineOf(item) !== '',
  tag: (item) => tagsOf(item).length > 0,
  abstract: ({ paper }) => (paper.abstract ?? '') !== '',
  author: ({ paper }) => paper.authors.length > 0,
  venue: ({ paper }) => (paper.venue ?? '') !== '',
  date: ({ paper }) => paper.date !== undefined,
  id: ({ paper }) => paper.ids.length > 0,
  pdf: ({ paper }) => paper.pdfUrl !== undefined,
  code: ({ paper }) => paper.codeUrl !== undefined,
  status: (item) => statusOf(item) !== null,
};

export function isChoice(item: FilterItem, { field, value }: ChoiceClause): boolean {
  if (field === 'has') return HAS[value]?.(item) ?? false;
  if (field === 'no') return !HAS[value]?.(item);
  const status = statusOf(item);
  if (value === 'starred') return isStarred(item);
  if (value === 'unread') return status !== 'read' && status !== 'dismissed';
  return value === 'none' ? status === null : status === value;
}

export function isOfYear({ paper }: FilterItem, { from, to }: YearClause): boolean {
  if (paper.date === undefined) return false;
  const year = Number(paper.date.slice(0, 4));
  return year >= (from ?? year) && year <= (to ?? year);
}

/** A date of which only the year or the month is known counts as its first day. */
export function isOfDay({ paper }: FilterItem, { field, day }: DayClause): boolean {
  if (paper.date === undefined) return false;
  return field === 'after' ? firstDay(paper.date) >= firstDay(day) : firstDay(paper.date) < firstDay(day);
}

export function isCount(item: FilterItem, { field, comparison, count }: CountClause): boolean {
  const has = field === 'tags' ? tagsOf(item).length : item.paper.authors.length;
  switch (comparison) {
    case '<':
      return has < count;
    case '<=':
      return has <= count;
    case '=':
      return has === count;
    case '>=':
      return has >= count;
    case '>':
      return has > count;
  }
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
