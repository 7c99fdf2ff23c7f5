import { Failure } from './failure.ts';

/** A minute in milliseconds, how often one message is told in it, and how many different ones are. */
const MINUTE = 60_000;
const TIMES = 20;
const KINDS = 200;

let begun = 0;
const told = new Map<string, number>();

/**
 * Where every unexpected error ends. It goes to the console of the context it happened in and nowhere else:
 * nothing of the reader's leaves the machine. `when` says what was being done, in a few words. A page that provokes
 * failures cannot bury the others below its own: no message is told more than twenty times a minute.
 */
export function report(error: unknown, when: string): void {
  const message = `Manicule, ${when}:${error instanceof Failure ? ` ${error.code}` : ''}`;
  if (!isTold(message)) return;
  if (error instanceof Failure) console.warn(message, error);
  else console.error(message, error);
}

function isTold(message: string): boolean {
  const now = Date.now();
  if (now - begun > MINUTE) {
    begun = now;
    told.clear();
  }
  const times = (told.get(message) ?? 0) + 1;
  if (told.size < KINDS || times > 1) told.set(message, times);
  return told.has(message) && times <= TIMES;
}
