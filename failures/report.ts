import { Failure } from './failure.ts';

/**
 * Where every unexpected error ends. It goes to the console of the context it happened in and nowhere else:
 * nothing of the reader's leaves the machine. `when` says what was being done, in a few words.
 */
export function report(error: unknown, when: string): void {
  if (error instanceof Failure) console.warn(`Manicule, ${when}: ${error.code}`, error);
  else console.error(`Manicule, ${when}:`, error);
}
