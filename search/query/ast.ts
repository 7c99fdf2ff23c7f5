import type { PartialDate } from '../../papers/paper.ts';
import type { AgeUnit, ChoiceField, CountField, NameField, TextClauseField, TimeField } from './grammar.ts';

/** A word as typed. The words of a query that stand alone are searched forgivingly; all else is a condition. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
}

/** Words one behind the other. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly text: string;
}

/** Words in one field: `title:attention`, one behind the other where `quoted`. */
export interface TextClause {
  readonly kind: 'text';
  readonly field: TextClauseField;
  readonly text: string;
  readonly quoted: boolean;
}

/** A whole name: `tag:"to read"`; with `beginning`, all that begin so: `tag:nlp/*`. */
export interface NameClause {
  readonly kind: 'name';
  readonly field: NameField;
  readonly text: string;
  readonly beginning: boolean;
}

/** One of a few: `status:read`, `is:starred`, `has:note`, `no:tag`. */
export interface ChoiceClause {
  readonly kind: 'choice';
  readonly field: ChoiceField;
  readonly value: string;
}

/** Published in years from one to another, either of which may be left open. */
export interface YearClause {
  readonly kind: 'year';
  readonly from: number | null;
  readonly to: number | null;
}

/** Published from a day on, or before it: `after:2020`, `before:2015-06`. */
export interface DayClause {
  readonly kind: 'day';
  readonly field: 'after' | 'before';
  readonly day: PartialDate;
}

export type When =
  /** Less or more than so long ago. */
  | { readonly kind: 'age'; readonly within: boolean; readonly amount: number; readonly unit: AgeUnit }
  /** From the beginning of one day, month or year to the end of another. */
  | { readonly kind: 'span'; readonly from: PartialDate | null; readonly to: PartialDate | null };

/** When the reader did something: `saved:<7d`, `read:2026-10`. */
export interface TimeClause {
  readonly kind: 'time';
  readonly field: TimeField;
  readonly when: When;
}

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** How many of something a paper has: `tags>5`. */
export interface CountClause {
  readonly kind: 'count';
  readonly field: CountField;
  readonly comparison: Comparison;
  readonly count: number;
}

export type Clause = TextClause | NameClause | ChoiceClause | YearClause | DayClause | TimeClause | CountClause;
export type Leaf = Word | Phrase | Clause;

export type Query =
  | Leaf
  /** Never of another `not`. */
  | { readonly kind: 'not'; readonly of: Query }
  /** No part is itself an `and`; with no part at all, everything. */
  | { readonly kind: 'and'; readonly of: readonly Query[] }
  /** At least two parts, none itself an `or`. */
  | { readonly kind: 'or'; readonly of: readonly Query[] };
