import type { Reason } from '../failures/failure.ts';
import type { Millis, SavedPaper } from '../papers/saved.ts';
import type { StyleId } from './citation/style.ts';

/** The formats that papers go out in. */
export const WRITABLE = [
  ...(['markdown', 'bibtex', 'biblatex', 'ris', 'csljson', 'csv'] as const),
  ...(['html', 'bibliography', 'json'] as const),
] as const;
export type WritableId = (typeof WRITABLE)[number];

/** The formats that papers come in. */
export const READABLE = [
  ...(['json', 'bibtex', 'biblatex', 'ris', 'csljson', 'csv'] as const),
  ...(['papermemory', 'zotero-rdf', 'bookmarks', 'list'] as const),
] as const;
export type ReadableId = (typeof READABLE)[number];

/** What the reader has set, by name: see `settings/file-settings.ts`. */
export type CarriedSettings = Readonly<Record<string, unknown>>;

export interface WriteOptions {
  /** The time that the file says it was written. */
  readonly at: Millis;
  /** The whole library: citation keys are then the same whatever part of it is written. */
  readonly library?: readonly SavedPaper[];
  /** How citation keys are made; fails with `pattern-broken`. The one of `DEFAULT_KEY_PATTERN` where it is left out. */
  readonly keyPattern?: string;
  /** The citation keys of papers that are known already; the others get theirs by the pattern. */
  readonly keys?: ReadonlyMap<string, string>;
  /** For `bibliography`; APA where it is left out. */
  readonly style?: StyleId;
  /** For `json`, which alone carries them. */
  readonly settings?: CarriedSettings;
}

/** The file's whole content. Fails where an option is no use, never on any paper: what a format cannot carry is left out. */
export type Write = (papers: readonly SavedPaper[], options: WriteOptions) => string;

export interface ArchiveOptions {
  /** In Mustache, with the values that `renderNote` names; the one it comes with where it is left out. */
  readonly template?: string;
}

/** An archive's bytes. Fails with `template-broken`. */
export type WriteArchive = (papers: readonly SavedPaper[], options: ArchiveOptions) => Uint8Array<ArrayBuffer>;

export interface ReadOptions {
  /** When the file is read: papers that do not say when they were saved are saved now. */
  readonly at: Millis;
}

/** One part of a file that could not be understood, and was left out. */
export interface ReadProblem {
  /** Counted from 1; of a JSON file, whose lines mean nothing, the record. */
  readonly line: number;
  readonly reason: Reason;
}

/** What a file holds, as records for `Library.importAll`, in the file's order. */
export interface ReadResult {
  readonly papers: readonly SavedPaper[];
  readonly problems: readonly ReadProblem[];
  /** Left out where the file holds none. Nothing is known of them: `settings/file-settings.ts` says which are what they should be. */
  readonly settings?: unknown;
}

/**
 * Reads a whole file. A part that is not understood is told in `problems`; a file that is not of the format at all,
 * or may not be read in parts, is refused with a Failure (`file-malformed`, `file-foreign`, `file-newer`, `too-much`).
 * Long files take long: pages read in a worker, which they end to cancel.
 */
export type Read = (text: string, options: ReadOptions) => ReadResult;

interface FormatInfo {
  /** As readers know it. */
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** A format is loaded when it is used, so that no page carries the parsers of all. */
export interface WritableFormat extends FormatInfo {
  readonly id: WritableId;
  readonly load: () => Promise<Write>;
}

export interface ArchiveFormat extends FormatInfo {
  readonly id: 'markdown-zip';
  readonly load: () => Promise<WriteArchive>;
}

export interface ReadableFormat extends FormatInfo {
  readonly id: ReadableId;
  readonly load: () => Promise<Read>;
}
