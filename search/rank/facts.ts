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
      return choice(segment, clause);
    case 'year':
      return (doc) => {
        const year = Math.floor((segment.dates[doc] ?? 0) / 10000);
        return year > 0 && year >= (clause.from ?? year) && year <= (clause.to ?? year);
      };
    case 'day':
      return day(segment, clause);
    case 'time':
      return time(clause.field === 'saved' ? segment.savedAt : segment.readAt, clause, now);
    case 'count':
      return count(clause.field === 'tags' ? segment.tagCounts : segment.authorCounts, clause);
  }
}

function choice(segment: Segment, { field, value }: ChoiceClause): Fact {
  const traits = (doc: number) => segment.traits[doc] ?? 0;
  if (field === 'has' || field === 'no') {
    const wanted = field === 'has';
    if (value === 'status') return (doc) => (statusOf(traits(doc)) !== 0) === wanted;
    const bit = TRAITS[value as Trait];
    return (doc) => ((traits(doc) & bit) !== 0) === wanted;
  }
  if (value === 'starred') return (doc) => (traits(doc) & TRAITS.starred) !== 0;
  if (value === 'unread') {
    const [read, dismissed] = [statusNumber('read'), statusNumber('dismissed')];
    return (doc) => statusOf(traits(doc)) !== read && statusOf(traits(doc)) !== dismissed;
  }
  const wanted = statusNumber(STATUSES.find((status) => status === value) ?? null);
  return (doc) => statusOf(traits(doc)) === wanted;
}

/** A date of which only the year or the month is known counts as its first day. */
function day(segment: Segment, { field, day: limit }: DayClause): Fact {
  const wanted = dateNumber(limit);
  const date = (doc: number) => segment.dates[doc] ?? 0;
  return field === 'after' ? (doc) => date(doc) >= wanted : (doc) => date(doc) > 0 && date(doc) < wanted;
}

function time(times: Float64Array, { when }: TimeClause, now: Millis): Fact {
  if (when.kind === 'age') {
    const limit = now - when.amount * AGE_UNITS[when.unit] * 86_400_000;
    return (doc) => (when.within ? (times[doc] ?? Number.NaN) >= limit : (times[doc] ?? Number.NaN) < limit);
  }
  const from = when.from === null ? Number.NEGATIVE_INFINITY : startOf(when.from);
  const to = when.to === null ? Number.POSITIVE_INFINITY : endOf(when.to);
  return (doc) => (times[doc] ?? Number.NaN) >= from && (times[doc] ?? Number.NaN) < to;
}

function count(counts: Uint16Array, { comparison, count: wanted }: CountClause): Fact {
  const tests: Readonly<Record<CountClause['comparison'], (has: number) => boolean>> = {
    '<': (has) => has < wanted,
    '<=': (has) => has <= wanted,
    '=': (has) => has === wanted,
    '>=': (has) => has >= wanted,
    '>': (has) => has > wanted,
  };
  const test = tests[comparison];
  return (doc) => test(counts[doc] ?? 0);
}
