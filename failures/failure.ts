import type { Given, Original } from '../words/keys.ts';

/** Everything that is expected to go wrong, by name. The sentence for each is in the catalogue: see `sentence.ts`. */
export const FAILURE_CODES = [
  'extension-gone',
  'not-answered',
  'bad-message',
  'not-allowed',
  'too-much',
  'storage-full',
  'storage-broken',
  'library-newer',
  'blocked',
  'backup-failed',
  'cancelled',
  'file-malformed',
  'file-unreadable',
  'file-foreign',
  'template-broken',
  'pattern-broken',
  'file-newer',
  'tag-unusable',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

export function isFailureCode(code: unknown): code is FailureCode {
  return (FAILURE_CODES as readonly unknown[]).includes(code);
}

type ReasonWord = Exclude<keyof Original['reason'] & string, 'beside' | 'stays'>;

/** Why something was refused or left out: a word of the catalogue's room `reason` and what fills its blanks. Said by `reason.ts`. */
export type Reason =
  | { readonly [Word in ReasonWord]: readonly [word: Word, ...given: Given<`reason.${Word}`>] }[ReasonWord]
  | readonly [word: 'stays', given: { readonly title: string; readonly why: Reason }];

/** A reason is for the reader; a string is for the report alone, in no language of theirs. */
export type Detail = string | Reason;

/** An expected failure, thrown or answered. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: Detail | undefined;

  /** Scripts of ours in one page hand each other failures, and each has a copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Failure' && 'code' in value && isFailureCode(value.code);
  }

  constructor(code: FailureCode, detail?: Detail, cause?: unknown) {
    super(detail ? `${code} ${JSON.stringify(detail)}` : code, { cause });
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
  }
}

/** Whether an older version holds the library: it is to be asked again. */
export function isBlocked(error: unknown): boolean {
  return error instanceof Failure && error.code === 'blocked';
}

/** Whether the library cannot be used and its rows may still be read as they lie. */
export function isLibraryShut(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'library-newer' || error.code === 'storage-broken');
}
