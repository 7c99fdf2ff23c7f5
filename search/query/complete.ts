import { CHOICES, type ChoiceField, FIELD_NAMES, FIELDS, type FieldName, type Finding, fieldNamed } from './grammar.ts';

/** What can be put in for what is being typed. */
export interface Completion {
  /** The part of the text that `insert` takes the place of. */
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** As it is shown: `tag:`, `to read`. */
  readonly label: string;
  /** How many papers have it, where that is known; else what it means. */
  readonly papers: number | null;
  readonly says: Finding | null;
}

export interface NameCount {
  readonly name: string;
  readonly papers: number;
}

/** Fields whose values the library knows. */
export type CompletedField = 'tag' | 'author' | 'venue' | 'site';

/** Names of a field that have a word which begins like a text, most papers first. */
export type NameLookUp = (field: CompletedField, text: string, limit: number) => readonly NameCount[];

const OPEN_QUOTE = /(?:^|[\s(-])([A-Za-z]+):["“”]([^"“”]*)$/;
const BARE = /(?:^|[\s(-])([A-Za-z]+):([^\s"“”()]*)$/;
const WORD = /(?:^|[\s(-])([A-Za-z]+)$/;

const LIMIT = 8;

/** Completions of what ends at the caret, best first: of a field's value behind its colon, else of a field. */
export function complete(text: string, caret: number, namesOf: NameLookUp): readonly Completion[] {
  const before = text.slice(0, caret);
  const value = valueIn(before);
  if (value) {
    const { field, typed } = value;
    const start = before.length - (before.endsWith(typed) ? typed.length : 0);
    const from = before.charAt(start - 1) === ':' ? start : start - 1;
    return field === null ? [] : valuesOf(field, typed, namesOf).map((each) => ({ ...each, start: from, end: caret }));
  }
  const word = WORD.exec(before)?.[1];
  return word === undefined
    ? []
    : fieldsLike(word).map((each) => ({ ...each, start: caret - word.length, end: caret }));
}

/** The field whose value is being typed; null where that is none. */
export function completedField(text: string, caret: number): FieldName | null {
  return valueIn(text.slice(0, caret))?.field ?? null;
}

function valueIn(before: string): { readonly field: FieldName | null; readonly typed: string } | null {
  const value = OPEN_QUOTE.exec(before) ?? BARE.exec(before);
  if (!value) return null;
  const [, name = '', typed = ''] = value;
  return { field: fieldNamed(name), typed };
}

type Unplaced = Omit<Completion, 'start' | 'end'>;

function valuesOf(field: FieldName, typed: string, namesOf: NameLookUp): readonly Unplaced[] {
  if (FIELDS[field].takes === 'choice') {
    const choices = CHOICES[field as ChoiceField].filter((choice) => choice.startsWith(typed.toLowerCase()));
    return choices.map((choice) => ({ insert: `${choice} `, label: choice, papers: null, says: null }));
  }
  if (field !== 'tag' && field !== 'author' && field !== 'venue' && field !== 'site') {
    return FIELDS[field].examples.flatMap(([write, says]): Unplaced[] => {
      const value = write.slice(write.indexOf(':') + 1);
      return typed === '' && write.includes(':') ? [{ insert: value, label: value, papers: null, says }] : [];
    });
  }
  return namesOf(field, typed, LIMIT).map(({ name, papers }) => ({
    insert: `${printValue(name)} `,
    label: name,
    papers,
    says: null,
  }));
}

function printValue(name: string): string {
  return /^[^\s"“”()*]+$/.test(name) ? name : `"${name.replace(/["“”]/g, ' ')}"`;
}

function fieldsLike(word: string): readonly Unplaced[] {
  const typed = word.toLowerCase();
  return FIELD_NAMES.flatMap((field): Unplaced[] => {
    const name = FIELDS[field].names.find((each) => each.startsWith(typed));
    const [example] = FIELDS[field].examples;
    const sign = FIELDS[field].takes === 'count' ? '>' : ':';
    return name === undefined
      ? []
      : [{ insert: `${name}${sign}`, label: `${name}${sign}`, papers: null, says: example[1] }];
  });
}
