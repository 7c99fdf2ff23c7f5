import type { Reason } from '../../../failures/failure.ts';
import type { RecordKey } from '../../../papers/saved.ts';

/** A format by its id, as readers know it. */
export interface FormatName {
  readonly id: string;
  readonly name: string;
}

export type Outcome = 'new' | 'same' | 'merged';

export interface ImportPreview {
  readonly format: string;
  readonly counts: { readonly [Each in Outcome]: number };
  readonly rows: readonly { readonly title: string; readonly by: string; readonly outcome: Outcome }[];
  readonly problems: readonly { readonly line: number; readonly reason: Reason }[];
  readonly problemCount: number;
  /** Settings of the file that differ from those here, each in words. */
  readonly settings: readonly { readonly says: string; readonly instead: boolean }[];
  /** Settings of the file that were not understood, each in words. */
  readonly oddSettings: readonly string[];
}

export interface ImportFile {
  readonly content: Blob | string;
  readonly name: string;
  /** Null: whatever it seems to be. */
  readonly format: string | null;
}

export interface ImportDone {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  /** Whether the settings of the file hold now. */
  readonly settings: boolean;
}

export interface ImportUndone {
  readonly undone: number;
  readonly kept: number;
  /** Whether settings were put back, too. */
  readonly settings: boolean;
}

/** What the import can have done. Each may fail with a `Failure`. */
export interface ImportActions {
  readonly preview: (file: ImportFile) => Promise<ImportPreview>;
  readonly take: (withSettings: boolean, onProgress: (done: number, total: number) => void) => Promise<ImportDone>;
  /** Ends what `take` does; it then fails with `cancelled` unless it was already done. */
  readonly cancel: () => void;
  /** Ends what `preview` does; it then fails with `cancelled`. */
  readonly stop: () => void;
  readonly undo: () => Promise<ImportUndone>;
}

export interface ExportRequest {
  readonly format: string;
  /** Null: the whole library. */
  readonly keys: readonly RecordKey[] | null;
  readonly style: string;
  readonly keyPattern: string;
  readonly template: string;
}

export interface ExportSample {
  readonly text: string;
  readonly papers: number;
  /** How many notes of these papers the format leaves behind, since others hide them. */
  readonly hiddenNotes: number;
}

/** What the export can have done. Each may fail with a `Failure`. */
export interface ExportActions {
  readonly sample: (request: ExportRequest) => Promise<ExportSample>;
  /** Saves a file and answers with its name. */
  readonly save: (request: ExportRequest) => Promise<{ readonly file: string; readonly papers: number }>;
  readonly copy: (request: ExportRequest) => Promise<{ readonly papers: number }>;
  readonly search: (query: string) => Promise<readonly RecordKey[]>;
  /** Ends what is being written. */
  readonly stop: () => void;
  readonly keep: (setting: 'citationKeyPattern' | 'noteTemplate', value: string | null) => void;
}

/** A backup that was written. */
export interface BackupFact {
  readonly file: string;
  readonly at: number;
  readonly papers: number;
}
