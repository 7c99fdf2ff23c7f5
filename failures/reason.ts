import type { Given, Key } from '../words/keys.ts';
import { say } from '../words/say.ts';
import { Failure, type Reason } from './failure.ts';
import { sentenceFor } from './sentence.ts';

/** A reason in the reader's language. */
export function reasonInWords(reason: Reason): string {
  if (reason[0] === 'stays') {
    const { title, why } = reason[1];
    return say('reason.stays', { title, why: reasonInWords(why) });
  }
  const [word, ...given] = reason;
  return say<Key>(`reason.${word}`, ...(given as unknown as Given<Key>));
}

/** As `sentenceFor`, with the reason in brackets where the failure has one. */
export function fullSentenceFor(error: unknown): string {
  const sentence = sentenceFor(error);
  if (!(error instanceof Failure) || error.detail === undefined || typeof error.detail === 'string') return sentence;
  return say('reason.beside', { sentence, reason: reasonInWords(error.detail) });
}
