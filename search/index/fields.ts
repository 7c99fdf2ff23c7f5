import type { SearchField } from '../searcher.ts';

/** The bit of each field in a posting's mask. */
export const FIELD_BIT: Readonly<Record<SearchField, number>> = {
  title: 1,
  authors: 2,
  tags: 4,
  note: 8,
  venue: 16,
  year: 32,
  ids: 64,
  abstract: 128,
};

export const ANY_FIELD = 255;

/** The fields whose words are indexed, in the order in which a paper's words are kept. Ids are looked up whole instead. */
export const TEXT_FIELDS = ['title', 'tags', 'authors', 'note', 'venue', 'year', 'abstract'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

interface FieldWeight {
  /** What a field can add to a paper's impact. */
  readonly weight: number;
  /** Words in a field of usual length: fixed, so that a paper's impact does not depend on the other papers. */
  readonly usual: number;
  /** From 0 to 1: how far a longer field makes each of its words count less. */
  readonly lengthMatters: number;
}

const K1 = 0.9;

export const WEIGHTS: Readonly<Record<TextField, FieldWeight>> = {
  title: { weight: 10, usual: 10, lengthMatters: 0.4 },
  tags: { weight: 7, usual: 4, lengthMatters: 0.3 },
  authors: { weight: 8, usual: 10, lengthMatters: 0.5 },
  note: { weight: 5, usual: 20, lengthMatters: 0.3 },
  venue: { weight: 3, usual: 3, lengthMatters: 0.2 },
  year: { weight: 3, usual: 1, lengthMatters: 0 },
  abstract: { weight: 2.5, usual: 160, lengthMatters: 0.6 },
};

/** An impact of 255, in the unit of the weights above: of a posting in a short field, and of one in the abstract alone. */
export const SHORT_SCALE = 16;
export const ABSTRACT_SCALE = 2.5;

/** What one field adds to the impact of a word that stands in it `times` times, as BM25 has it. */
export function fieldImpact(field: TextField, times: number, length: number): number {
  const { weight, usual, lengthMatters } = WEIGHTS[field];
  const slowing = K1 * (1 - lengthMatters + lengthMatters * (length / usual));
  return (weight * times) / (times + slowing);
}

/** An impact in one byte, never zero. */
export function quantise(impact: number, scale: number): number {
  return Math.max(1, Math.min(255, Math.round((255 * impact) / scale)));
}
