import type { Detail, FailureCode } from '../failures/failure.ts';
import type { StyleId } from '../formats/citation/style.ts';
import type { CarriedSettings, ReadableId, ReadProblem, WritableId } from '../formats/format.ts';
import type { Millis, RecordKey } from '../papers/saved.ts';
import type { ImportOutcome, ImportSummary, UndoneImport } from '../storage/library.ts';

/** A file as it was dropped, chosen or pasted. */
export interface Intake {
  readonly content: Blob | string;
  /** Empty where it has none. */
  readonly name: string;
  /** Null: whatever it seems to be. */
  readonly format: ReadableId | null;
}

export interface PreviewRow {
  readonly title: string;
  readonly by: string;
  readonly outcome: ImportOutcome;
}

/** What a file holds and what would become of it. Nothing is written yet. */
export interface Preview {
  readonly format: ReadableId;
  readonly counts: { readonly [Outcome in ImportOutcome]: number };
  /** The first papers. */
  readonly rows: readonly PreviewRow[];
  /** The first problems, and how many there are. */
  readonly problems: readonly ReadProblem[];
  readonly problemCount: number;
  /** As they stand in the file; null where it holds none. The worker cannot reach the settings here: its page looks at them, and takes them. */
  readonly settings: unknown;
}

export type OutFormat = WritableId | 'markdown-zip';

export interface WriteRequest {
  readonly format: OutFormat;
  /** Null: the whole library. */
  readonly keys: readonly RecordKey[] | null;
  readonly style: StyleId;
  readonly keyPattern: string;
  readonly template: string;
  readonly at: Millis;
  /** What goes along in a backup of the whole library. */
  readonly settings: CarriedSettings;
}

export interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** How many papers, without those in the trash. */
  readonly papers: number;
  /** How many notes of theirs stay behind since others hide them: the backup alone holds those. */
  readonly hiddenNotes: number;
}

/** All that a page can ask of the worker. One file is in hand at a time: the one previewed last. */
export interface ExchangeCalls {
  readonly preview: (intake: Intake) => Preview;
  /** Imports what was previewed last. Tells its progress; `cancel` ends it. */
  readonly take: (nothing: null) => ImportSummary;
  readonly cancel: (nothing: null) => null;
  /** Takes the last import back. */
  readonly undo: (nothing: null) => UndoneImport;
  readonly write: (request: WriteRequest) => Written;
  /** The first papers of a file as it would be written. */
  readonly sample: (request: WriteRequest) => Written;
}

export type Question = {
  [Call in keyof ExchangeCalls]: {
    readonly id: number;
    readonly call: Call;
    readonly argument: Parameters<ExchangeCalls[Call]>[0];
  };
}[keyof ExchangeCalls];

/** What the worker says; `changed` names the buckets of papers that changed (see `papers/bucket.ts`). */
export type Reply =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly code: FailureCode | null; readonly detail: Detail }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'changed'; readonly buckets: readonly number[] };
