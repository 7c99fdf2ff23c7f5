import { describe, expect, test } from 'vitest';
import * as en from './en/index.ts';
import type { Entry, Room } from './entry.ts';
import { LANGUAGES } from './languages.ts';
import { messagesOf } from './messages.ts';

type Rooms = Readonly<Record<string, Room>>;

const original: Rooms = en;
const entries = Object.entries(original).flatMap(([room, words]) =>
  Object.entries(words).map(([word, entry]) => ({ room, word, entry, key: `${room}.${word}` })),
);

function textsOf(entry: Entry): readonly string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

function blanksOf(entry: Entry): readonly string[] {
  return [...new Set(textsOf(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}

/** Typing errors that no reader of the language would make, and those of whoever writes JSON. */
const SLIPS = [/\$/, /^\s|\s$/, /\s\s/, /\.\.\./, /[{}](?!\w+\})(?<!\{\w+\})/, /\p{L}'\p{L}/u];

describe.each(Object.entries(LANGUAGES))('%s', (name, catalogue: Rooms) => {
  const entryOf = ({ room, word }: { room: string; word: string }) => catalogue[room]?.[word] ?? '';

  test('says which language it is', () => {
    expect(catalogue['language']?.['tag']).toBe(name.replace('_', '-'));
    expect(Intl.getCanonicalLocales(name.replace('_', '-'))).toHaveLength(1);
  });

  test('has every message, and none that the original lacks', () => {
    const keys = Object.entries(catalogue).flatMap(([room, words]) =>
      Object.keys(words).map((word) => `${room}.${word}`),
    );
    expect(keys).toEqual(entries.map(({ key }) => key));
  });

  test('leaves a blank for whatever the original has one for', () => {
    const of = (entry: Entry) => blanksOf(entry).filter((blank) => blank !== '{count}');
    const wrong = entries.filter((each) => of(entryOf(each)).join() !== of(each.entry).join());
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('has the forms that its plural rules ask for', () => {
    const { pluralCategories } = new Intl.PluralRules(name.replace('_', '-')).resolvedOptions();
    // Of round millions alone, which no library has.
    const wanted = pluralCategories.filter((form) => form !== 'many').sort();
    const counted = entries.filter(({ entry }) => typeof entry !== 'string');
    for (const each of counted) expect(Object.keys(entryOf(each)).sort(), each.key).toEqual(wanted);
  });

  test('is written carefully', () => {
    const slips = entries.flatMap((each) =>
      textsOf(entryOf(each)).filter((text) => text === '' || SLIPS.some((slip) => slip.test(text))),
    );
    expect(slips).toEqual([]);
  });

  test('names its messages as browsers allow, each once whatever the case', () => {
    const names = [...messagesOf(catalogue).keys()];
    expect(names.filter((each) => !/^[A-Za-z0-9_]+$/.test(each))).toEqual([]);
    expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
  });
});
