import { say } from '../words/say.ts';
import { FAILURE_CODES, Failure } from './failure.ts';

/** The sentence to show for anything caught: what went wrong, and what to do. Pages that read files say `reason.ts`'s. */
export function sentenceFor(error: unknown): string {
  return say(`failure.${error instanceof Failure ? error.code : 'not-answered'}`);
}

/** Asks for all sentences before one is needed: that the extension is gone must be said when it is. See `learn`. */
export function learnSentences(): void {
  for (const code of FAILURE_CODES) say(`failure.${code}`);
}
