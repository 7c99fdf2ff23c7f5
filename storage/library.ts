import type { AnnotationChange } from '../papers/annotation.ts';
import type { LikelyPair } from '../papers/duplicates.ts';
import type { Paper } from '../papers/paper.ts';
import type { Millis, RecordKey, SavedPaper } from '../papers/saved.ts';
import type { PaperRef, Seen } from '../papers/seen.ts';
import type { Tag } from '../papers/tag.ts';

/** New values of some fields; undefined takes one away. The title and the address cannot go. */
export type PaperEdit = {
  readonly [Field in keyof Paper]?: Paper[Field] | undefined;
};

export interface TagCount {
  readonly tag: Tag;
  readonly papers: number;
}

/** What an import did, or would do. */
export interface ImportSummary {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
}

/** What an import would make of one record of a file, or made of it. */
export type ImportOutcome = 'new' | 'same' | 'merged';

/** What an import would do, record by record in the file's order. */
export interface ImportPlan {
  readonly outcomes: readonly ImportOutcome[];
}

export interface ImportOptions {
  /** Called after each part that is written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends it with `cancelled`, having changed nothing. */
  readonly signal?: AbortSignal;
}

/** What an import replaced, for `undoImport`; null where there was nothing. */
export interface Replaced {
  readonly key: RecordKey;
  readonly before: SavedPaper | null;
  /** The moment of the import. */
  readonly at: Millis;
}

/** All that is needed to take an import back. */
export type ImportUndo = readonly Replaced[];

/** What became of the records of an import that was taken back. Those that changed since are left as they are. */
export interface UndoneImport {
  readonly undone: number;
  readonly kept: number;
}

/**
 * All that is saved. Each method is one transaction: it happens whole or not at all, and what it answers is on disk.
 * Fails with `storage-full`, `storage-broken` or `library-newer`.
 */
export interface Library {
  /** The record of each paper named, in order; null where there is none. Records in the trash are found too. */
  readonly find: (refs: readonly PaperRef[]) => Promise<readonly (SavedPaper | null)[]>;
  /** Like `find`, with the records that are probably of a paper, where the reader has not said whether they are. */
  readonly recognise: (refs: readonly PaperRef[]) => Promise<readonly (Recognised | null)[]>;
  readonly get: (key: RecordKey) => Promise<SavedPaper | null>;
  /** The record of each key, in order. */
  readonly getEach: (keys: readonly RecordKey[]) => Promise<readonly (SavedPaper | null)[]>;
  /**
   * One act on a paper that a page shows: saves it, gathers what the page knows, takes it out of the trash, applies the change.
   * Where the page ties several records together, they become one first, undone by `separate`.
   */
  readonly annotate: (seen: Seen, change: AnnotationChange) => Promise<SavedPaper>;
  /** The records that became part of one; they lie in the trash as they were. */
  readonly joinedInto: (key: RecordKey) => Promise<readonly SavedPaper[]>;
  /** Undoes the joining of the record that lies in the trash, and keeps the two apart from then on. */
  readonly separate: (joined: RecordKey) => Promise<void>;
  /** The reader's word, for good, on whether a page shows the paper of the record that it is probably of. */
  readonly judge: (seen: Seen, same: boolean) => Promise<void>;
  /** One act on a record, or on the one that it was made part of. Null where the record is gone. */
  readonly change: (key: RecordKey, change: AnnotationChange) => Promise<SavedPaper | null>;
  /** Some acts on many records. What they changed, for `undo`. */
  readonly changeEach: (
    keys: readonly RecordKey[],
    changes: readonly AnnotationChange[],
  ) => Promise<readonly LibraryChange[]>;
  /** The reader's own word on what a paper's pages say: no page replaces those fields from now on. */
  readonly editPaper: (key: RecordKey, fields: PaperEdit) => Promise<readonly LibraryChange[]>;
  /** Gives a tag, with all below it, another name wherever it is; null takes it away. Two of one name become one. */
  readonly renameTag: (from: Tag, to: Tag | null) => Promise<readonly LibraryChange[]>;
  /** Likely pairs of one paper, the surest first. */
  readonly duplicates: () => Promise<readonly LikelyPair[]>;
  /** Makes two records one with nothing lost: the first goes on, the other lies in the trash. */
  readonly joinPair: (kept: RecordKey, other: RecordKey) => Promise<readonly LibraryChange[]>;
  /** The reader's word, for good, that two records are of two papers. */
  readonly tellApart: (a: RecordKey, b: RecordKey) => Promise<readonly LibraryChange[]>;
  /** Takes an act back: each record as it was, but for what was changed since. */
  readonly undo: (changes: readonly LibraryChange[]) => Promise<void>;
  /** What lies in the trash, the latest first. */
  readonly trash: () => Promise<readonly SavedPaper[]>;
  /** Removes from the trash, for good, what was put there before a moment; answers how many that were. */
  readonly emptyTrash: (before: Millis) => Promise<number>;
  readonly moveToTrash: (keys: readonly RecordKey[]) => Promise<readonly SavedPaper[]>;
  readonly restoreFromTrash: (keys: readonly RecordKey[]) => Promise<readonly SavedPaper[]>;
  /** Newest saved first, without the trash. */
  readonly newest: (limit?: number) => Promise<readonly SavedPaper[]>;
  /** How many there are, without the trash, and without the rows that `unreadable` found when it was last called. */
  readonly count: () => Promise<number>;
  /**
   * How many rows lack what every record has: they are stepped over by all else. Reads every row, some at a time with a `turn` between,
   * and writes down which they are for `count` and `tags`.
   */
  readonly unreadable: (turn?: () => Promise<unknown>) => Promise<number>;
  /** All records with those in the trash, for the backup. */
  readonly everything: () => Promise<readonly SavedPaper[]>;
  /** Up to so many records behind a key (null: from the first on) in the keys' order, those in the trash too. */
  readonly page: (after: RecordKey | null, limit: number) => Promise<readonly SavedPaper[]>;
  /** Records that changed at or after a moment, those in the trash too: what a copy made then has to catch up with. The earliest so many, where there is a limit. */
  readonly changedSince: (since: Millis, limit?: number) => Promise<readonly SavedPaper[]>;
  /** The moment of the latest change; 0 where nothing was ever saved. */
  readonly latestChange: () => Promise<Millis>;
  /** Most used first; tags of papers in the trash do not count. */
  readonly tags: () => Promise<readonly TagCount[]>;
  /** Merges records from a file: nothing that is here is lost, and the same file twice changes nothing. */
  readonly importAll: (records: readonly SavedPaper[]) => Promise<ImportSummary>;
  /** What `importPlanned` would do now; writes nothing. */
  readonly planImport: (records: readonly SavedPaper[]) => Promise<ImportPlan>;
  /** `importAll`, with progress, to be cancelled and to be taken back. */
  readonly importPlanned: (
    records: readonly SavedPaper[],
    options?: ImportOptions,
  ) => Promise<{ readonly summary: ImportSummary; readonly undo: ImportUndo }>;
  /** Brings back what an import replaced and takes away what it added. */
  readonly undoImport: (undo: ImportUndo) => Promise<UndoneImport>;
  /**
   * Calls at once and after every change, made here or in another context, with the moment of the latest change. Only for
   * pages: a service worker is not woken by it. Answers with the function that ends it.
   */
  readonly watch: (listener: (latestChange: Millis) => void) => () => void;
  readonly close: () => void;
}

/** A record that is of a paper for certain or probably. */
export interface Recognised {
  readonly saved: SavedPaper;
  readonly sameness: 'same' | 'probably';
}

/** What a change touched, for those who show it elsewhere. */
export interface LibraryChange {
  readonly before: SavedPaper | null;
  readonly after: SavedPaper;
}
