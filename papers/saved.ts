import type { Annotation } from './annotation.ts';
import type { HistoryEntry } from './history.ts';
import type { Paper, PaperField } from './paper.ts';

declare const keyBrand: unique symbol;

/** Names one record of the library; random, and kept for as long as the record lives. */
export type RecordKey = string & { readonly [keyBrand]: true };

/** Milliseconds since 1970, UTC. */
export type Millis = number;

/** One page that showed the paper to the reader while it was in the library. */
export interface Sighting {
  readonly site: string;
  readonly url: string;
  readonly at: Millis;
}

/** A note that another one took the place of without its writer having seen it. */
export interface DisplacedNote {
  readonly note: string;
  readonly at: Millis;
}

/** What the reader said, for good, when a page showed what might be this paper. */
export interface Verdict {
  /** The other paper's `refKey`s. */
  readonly refs: readonly string[];
  readonly same: boolean;
}

/** That a record was found to be of another one's paper and its content went there. The record itself lies in the trash as it was. */
export interface Joining {
  readonly into: RecordKey;
  readonly at: Millis;
  /** The other record before the joining, for its undoing. */
  readonly before: SavedPaper;
}

/** One record of the library. */
export interface SavedPaper {
  readonly key: RecordKey;
  readonly paper: Paper;
  readonly annotation: Annotation;
  /** The newest first. */
  readonly displacedNotes: readonly DisplacedNote[];
  /** Fields that the reader corrected by hand: no page replaces them. */
  readonly corrected: readonly PaperField[];
  /** The oldest first, one for each page. */
  readonly sightings: readonly Sighting[];
  readonly savedAt: Millis;
  readonly changedAt: Millis;
  /** When its status last became 'read'. */
  readonly readAt?: Millis;
  /** Set while it lies in the trash. */
  readonly trashedAt?: Millis;
  /** Absent where the reader never had to say. */
  readonly verdicts?: readonly Verdict[];
  readonly joining?: Joining;
  /** What was changed when, the newest first; absent where nothing was since it was saved. */
  readonly history?: readonly HistoryEntry[];
}

export function makeRecordKey(): RecordKey {
  return crypto.randomUUID() as RecordKey;
}

/** Whether a record is in the library, not in its trash. */
export function isKept({ trashedAt }: Pick<SavedPaper, 'trashedAt'>): boolean {
  return trashedAt === undefined;
}
