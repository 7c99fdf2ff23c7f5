import type { SavedPaper } from '../../papers/saved.ts';
import { partition } from './partition.ts';
import type { Segment } from './sections.ts';
import { stringAt, stringTable } from './string-table.ts';
import { dateNumber, touchedAt, traitsOf } from './traits.ts';

/** What is kept of each paper beside its words and names. Times are in milliseconds since 1970, NaN for never. */
export interface ColumnRow {
  readonly key: string;
  readonly title: string;
  readonly savedAt: number;
  readonly changedAt: number;
  readonly readAt: number;
  readonly touchedAt: number;
  readonly date: number;
  readonly traits: number;
  readonly tags: number;
  readonly authors: number;
}

const MOST = 0xffff;

export function columnRow(saved: SavedPaper): ColumnRow {
  return {
    key: saved.key,
    title: saved.paper.title,
    savedAt: saved.savedAt,
    changedAt: saved.changedAt,
    readAt: saved.readAt ?? Number.NaN,
    touchedAt: touchedAt(saved),
    date: dateNumber(saved.paper.date),
    traits: traitsOf(saved),
    tags: Math.min(MOST, saved.annotation.tags.length),
    authors: Math.min(MOST, saved.paper.authors.length),
  };
}

/** One array for each of a row's values, and the keys with the order that a key is found by. */
export function columns(rows: readonly ColumnRow[]) {
  const keys = stringTable(rows.map(({ key }) => key));
  const titles = stringTable(rows.map(({ title }) => title));
  const order = [...rows.keys()].sort((a, b) => compareKeys(rows[a]?.key ?? '', rows[b]?.key ?? ''));
  return {
    keyBytes: keys.bytes,
    keyStarts: keys.starts,
    keyOrder: Uint32Array.from(order),
    titleBytes: titles.bytes,
    titleStarts: titles.starts,
    savedAt: Float64Array.from(rows, (row) => row.savedAt),
    changedAt: Float64Array.from(rows, (row) => row.changedAt),
    readAt: Float64Array.from(rows, (row) => row.readAt),
    touchedAt: Float64Array.from(rows, (row) => row.touchedAt),
    dates: Uint32Array.from(rows, (row) => row.date),
    traits: Uint16Array.from(rows, (row) => row.traits),
    tagCounts: Uint16Array.from(rows, (row) => row.tags),
    authorCounts: Uint16Array.from(rows, (row) => row.authors),
  };
}

export function rowAt(segment: Segment, doc: number): ColumnRow {
  return {
    key: keyAt(segment, doc),
    title: titleAt(segment, doc),
    savedAt: segment.savedAt[doc] ?? 0,
    changedAt: segment.changedAt[doc] ?? 0,
    readAt: segment.readAt[doc] ?? Number.NaN,
    touchedAt: segment.touchedAt[doc] ?? 0,
    date: segment.dates[doc] ?? 0,
    traits: segment.traits[doc] ?? 0,
    tags: segment.tagCounts[doc] ?? 0,
    authors: segment.authorCounts[doc] ?? 0,
  };
}

export function titleAt({ titleBytes, titleStarts }: Segment, doc: number): string {
  return stringAt({ bytes: titleBytes, starts: titleStarts }, doc);
}

export function keyAt(segment: Segment, doc: number): string {
  return stringAt({ bytes: segment.keyBytes, starts: segment.keyStarts }, doc);
}

/** The number of the paper with a key, or -1. */
export function docOfKey(segment: Segment, key: string): number {
  const place = partition(0, segment.docs, (at) => keyAt(segment, segment.keyOrder[at] ?? 0) < key);
  const doc = segment.keyOrder[place];
  return doc !== undefined && keyAt(segment, doc) === key ? doc : -1;
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
