import { STATUSES } from '../../papers/annotation.ts';
import type { Millis } from '../../papers/saved.ts';
import type { Segment } from '../index/sections.ts';
import { dateNumber, statusNumber, statusOf, TRAITS, type Trait } from '../index/traits.ts';
import type { ChoiceClause, CountClause, DayClause, TimeClause, YearClause } from '../query/ast.ts';
import { endOf, startOf } from '../query/dates.ts';
import { AGE_UNITS } from '../query/grammar.ts';

/** Whether a paper of a segment, by its number, is as a clause says. */
export type Fact = (doc: number) => boolean;

export type FactClause = ChoiceClause | YearClause | DayClause | TimeClause | CountClause;

export function factOf(segment: Segment, clause: FactClause, now: Millis): Fact {
  switch (clause.kind) {
    case 'choice':
      return ofColumn(segment.traits, choiceOf(clause));
    case 'year':
      return ofColumn(segment.dates, yearOf(clause));
    case 'day':
      return ofColumn(segment.dates, dayOf(clause));
    case 'time':
      return time(clause.field === 'saved' ? segment.savedAt : segment.readAt, clause, now);
    case 'count':
      return ofColumn(clause.field === 'tags' ? segment.tagCounts : segment.authorCounts, countOf(clause));
  }
}

function ofColumn(column: Uint16Array | Uint32Array, holds: (value: number) => boolean): Fact {
  return (doc) => holds(column[doc] ?? 0);
}

/** What a clause asks of a paper's traits. */
export function choiceOf({ field, value }: ChoiceClause): (traits: number) => boolean {
  if (field === 'has' || field === 'no') {
    const wanted = field === 'has';
    if (value === 'status') return (traits) => (statusOf(traits) !== 0) === wanted;
    const bit = TRAITS[value as Trait];
    return (traits) => ((traits & bit) !== 0) === wanted;
  }
  if (value === 'starred') return (traits) => (traits & TRAITS.starred) !== 0;
  if (value === 'unread') {
    const [read, dismissed] = [statusNumber('read'), statusNumber('dismissed')];
    return (traits) => statusOf(traits) !== read && statusOf(traits) !== dismissed;
  }
  const wanted = statusNumber(STATUSES.find((status) => status === value) ?? null);
  return (traits) => statusOf(traits) === wanted;
}

/** What a clause asks of a date, as `dateNumber` writes it. */
export function dayOf({ field, day: limit }: DayClause): (date: number) => boolean {
  const wanted = dateNumber(limit);
  return field === 'after' ? (date) => date >= wanted : (date) => date > 0 && date < wanted;
}

/** What a clause asks of the year of a date, as `dateNumber` writes it. */
export function yearOf({ from, to }: YearClause): (date: number) => boolean {
  return (date) => {
    const year = Math.floor(date / 10000);
    return year > 0 && year >= (from ?? year) && year <= (to ?? year);
  };
}

/** What a clause asks of a number of tags or authors. */
export function countOf({ comparison, count }: CountClause): (has: number) => boolean {
  const compares = COMPARE[comparison];
  return (has) => compares(has, count);
}

const COMPARE: Readonly<Record<CountClause['comparison'], (has: number, wanted: number) => boolean>> = {
  '<': (has, wanted) => has < wanted,
  '<=': (has, wanted) => has <= wanted,
  '=': (has, wanted) => has === wanted,
  '>=': (has, wanted) => has >= wanted,
  '>': (has, wanted) => has > wanted,
};

function time(times: Float64Array, { when }: TimeClause, now: Millis): Fact {
  if (when.kind === 'age') {
    const limit = now - when.amount * AGE_UNITS[when.unit] * 86_400_000;
    return (doc) => (when.within ? (times[doc] ?? Number.NaN) >= limit : (times[doc] ?? Number.NaN) < limit);
  }
  const from = when.from === null ? Number.NEGATIVE_INFINITY : startOf(when.from);
  const to = when.to === null ? Number.POSITIVE_INFINITY : endOf(when.to);
  return (doc) => (times[doc] ?? Number.NaN) >= from && (times[doc] ?? Number.NaN) < to;
}
