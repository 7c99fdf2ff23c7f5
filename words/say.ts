import type { BlanksOf, Given, Key } from './keys.ts';
import { inNumber, pluralForm } from './language.ts';
import { messageName } from './messages.ts';
import { message } from './source.ts';

const BLANK = /\{(\w+)\}/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A message of the catalogue in the reader's language, with its blanks filled in. */
export function say<K extends Key>(key: K, ...given: Given<K>): string {
  const values: Readonly<Record<string, string | number>> = given[0] ?? {};
  return written(key, values['count']).replace(BLANK, (_, blank: string) => inWords(values[blank] ?? ''));
}

/** A message in pieces, for those whose blanks are filled in with more than text. */
export function pieces<K extends Key, Piece>(
  key: K,
  given: { readonly [Blank in BlanksOf<K>]: Piece },
): readonly (string | Piece)[] {
  const values: Readonly<Record<string, Piece>> = given;
  // Every second piece is a blank's name: `split` keeps what is matched in parentheses.
  return written(key, undefined)
    .split(BLANK)
    .map((piece, at) => (at % 2 === 1 ? (values[piece] ?? '') : piece));
}

/**
 * Asks for messages before they are needed: those that must be said when the extension behind the page is gone, and with
 * it whoever could be asked.
 */
export function learn(room: string, words: Readonly<Record<string, unknown>>): void {
  for (const [word, entry] of Object.entries(words)) {
    const forms = typeof entry === 'string' ? [undefined] : Object.keys(entry ?? {});
    for (const form of forms) message(messageName(`${room}.${word}`, form));
  }
}

function written(key: Key, count: unknown): string {
  if (typeof count !== 'number') return message(messageName(key));
  return message(messageName(key, pluralForm(count))) || message(messageName(key, 'other'));
}

/** A title in another direction than the sentence's keeps its marks of punctuation to itself. */
function inWords(value: string | number): string {
  if (typeof value === 'number') return inNumber(value);
  return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}
