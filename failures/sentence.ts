import { say } from '../words/say.ts';
import { FAILURE_CODES, Failure } from './failure.ts';

/** The sentence to show for anything caught: what went wrong, and what to do. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Failure)) return say('failure.not-answered');
  const sentence = say(`failure.${error.code}`);
  return error.detail ? `${sentence} (${error.detail})` : sentence;
}

/** Asks for all sentences before one is needed: that the extension is gone must be said when it is. See `learn`. */
export function learnSentences(): void {
  for (const code of FAILURE_CODES) say(`failure.${code}`);
}
