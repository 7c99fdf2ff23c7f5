import { Failure, type FailureCode } from './failure.ts';

/** What the browser's storage throws, by name, as what the reader is told. */
const FAILURE_OF: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'library-newer',
  OpenFailedError: 'storage-broken',
  DatabaseClosedError: 'storage-broken',
  MissingAPIError: 'storage-broken',
  InvalidStateError: 'storage-broken',
  UnknownError: 'storage-broken',
};

/** Runs work of databases or settings; what is expected to go wrong there comes out as a `Failure`. */
export async function told<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  for (let cause: unknown = error; cause instanceof Error; cause = innerOf(cause)) {
    const code = codeOf(cause);
    if (code !== null && !hasTellingInner(cause)) return new Failure(code, cause.message, error);
  }
  return null;
}

function codeOf({ name, message }: Error): FailureCode | null {
  // `storage.local` has no names for what goes wrong, only words.
  return FAILURE_OF[name] ?? (/quota|no.?space/i.test(message) ? 'storage-full' : null);
}

// Dexie wraps: an AbortError or OpenFailedError around the QuotaExceededError that the reader can do something about.
function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : error.cause;
}

function hasTellingInner(error: Error): boolean {
  const inner = innerOf(error);
  return inner instanceof Error && codeOf(inner) !== null;
}
