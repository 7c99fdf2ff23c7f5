import { Failure, type Reason } from '../../failures/failure.ts';
import type { Paper } from '../../papers/paper.ts';
import { isKeyField, KEY_FIELDS, type KeyField } from './key-fields.ts';

/** `veld2017margins`: the family, the year, and the title's first telling word. */
export const DEFAULT_KEY_PATTERN = '[auth:lower][year][veryshorttitle:lower]';

/** The longest pattern that is taken, in characters. */
export const KEY_PATTERN_LIMIT = 200;

const MODIFIERS = {
  lower: (text: string) => text.toLowerCase(),
  upper: (text: string) => text.toUpperCase(),
  capitalize: (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  abbr: (text: string) => (text.match(/[A-Z]|\d+/g) ?? []).join(''),
} as const;
type Modifier = keyof typeof MODIFIERS;

/** What makes a citation key of a paper, before those that collide are told apart. In ASCII, of what BibTeX takes in a key. */
export type KeyPattern = (paper: Paper) => string;

/**
 * A pattern as users of JabRef and Better BibTeX write them: fields in brackets, with a number behind the name where it says how
 * many (`[auth3]`, `[authors2]`) and modifiers behind colons; letters, digits and `-_.:+` stand for themselves. Fails with
 * `pattern-broken`, saying what is wrong.
 */
export function parseKeyPattern(pattern: string): KeyPattern {
  if (pattern.length > KEY_PATTERN_LIMIT) throw broken(['key-long', { characters: KEY_PATTERN_LIMIT }]);
  const parts = (pattern.match(/\[[^[\]]*\]|[^[\]]+|[[\]]/g) ?? []).map(partOf);
  if (!pattern.includes('[')) throw broken(['key-fixed']);
  return (paper) => parts.map((part) => part(paper)).join('');
}

function partOf(text: string): KeyPattern {
  if (text === '[' || text === ']') throw broken(['key-bracket']);
  if (text.startsWith('[')) return fieldOf(text.slice(1, -1));
  const odd = /[^A-Za-z0-9_.:+-]/u.exec(text)?.[0];
  if (odd !== undefined) throw broken(['key-character', { character: odd }]);
  return () => text;
}

function fieldOf(text: string): KeyPattern {
  const [name = '', ...modifiers] = text.trim().split(':');
  const [, field = '', count] = /^([a-z]+?)(\d{0,3})$/i.exec(name) ?? [];
  const known = field.toLowerCase();
  if (!isKeyField(known)) throw broken(['key-field', { name, known: Object.keys(KEY_FIELDS).join(', ') }]);
  const unknown = modifiers.find((modifier) => !isModifier(modifier));
  if (unknown !== undefined) {
    throw broken(['key-change', { name: unknown, known: `:${Object.keys(MODIFIERS).join(', :')}` }]);
  }
  return (paper) => modified(fieldValue(known, paper, count), modifiers.filter(isModifier));
}

function fieldValue(field: KeyField, paper: Paper, count: string | undefined): string {
  return KEY_FIELDS[field](paper, count === undefined || count === '' ? null : Number(count));
}

function modified(text: string, modifiers: readonly Modifier[]): string {
  return modifiers.reduce((made, modifier) => MODIFIERS[modifier](made), text);
}

function isModifier(text: string): text is Modifier {
  return Object.hasOwn(MODIFIERS, text);
}

function broken(reason: Reason): Failure {
  return new Failure('pattern-broken', reason);
}
