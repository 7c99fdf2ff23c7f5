import { STATUSES } from '../../papers/annotation.ts';
import type { SearchField } from '../searcher.ts';

/**
 * The language of the search field, in one table: the parser, the printer, the completion and the help sheet are made from
 * it. Whatever does not fit it is words to look for.
 */
interface FieldRow {
  /** How it is written; the first is how it is printed. */
  readonly names: readonly string[];
  readonly takes: FieldKind;
  /** For the help sheet: what is typed, and what that finds. */
  readonly examples: readonly (readonly [write: string, finds: string])[];
}

export type FieldKind = 'text' | 'name' | 'choice' | 'year' | 'day' | 'time' | 'count';

export const FIELDS = {
  tag: {
    names: ['tag'],
    takes: 'name',
    examples: [
      ['tag:vision', 'papers with the tag'],
      ['tag:"to read"', 'a tag of several words'],
      ['tag:nlp/*', 'tags that begin so'],
    ],
  },
  title: { names: ['title'], takes: 'text', examples: [['title:attention', 'a word of the title']] },
  author: {
    names: ['author', 'by'],
    takes: 'text',
    examples: [
      ['author:curie', 'by an author'],
      ['by:"marie curie"', 'by an author of that whole name'],
    ],
  },
  note: { names: ['note'], takes: 'text', examples: [['note:reproduce', 'a word of your note']] },
  abstract: { names: ['abstract'], takes: 'text', examples: [['abstract:ablation', 'a word of the abstract']] },
  venue: { names: ['venue', 'in'], takes: 'text', examples: [['in:neurips', 'where it appeared']] },
  site: { names: ['site'], takes: 'name', examples: [['site:arxiv', 'seen on a site']] },
  id: { names: ['id'], takes: 'name', examples: [['id:2412.00127', 'the paper with an id']] },
  status: { names: ['status'], takes: 'choice', examples: [['status:unread', 'neither read nor dismissed']] },
  is: { names: ['is'], takes: 'choice', examples: [['is:starred', 'starred papers']] },
  has: { names: ['has'], takes: 'choice', examples: [['has:note', 'papers with a note']] },
  no: { names: ['no'], takes: 'choice', examples: [['no:tag', 'papers without any tag']] },
  year: {
    names: ['year'],
    takes: 'year',
    examples: [
      ['year:2023', 'published in a year'],
      ['year:2020..2023', 'from one year to another'],
      ['year>2020', 'later than a year'],
    ],
  },
  after: { names: ['after'], takes: 'day', examples: [['after:2020', 'published in 2020 or later']] },
  before: { names: ['before'], takes: 'day', examples: [['before:2015-06', 'published before June 2015']] },
  saved: {
    names: ['saved'],
    takes: 'time',
    examples: [
      ['saved:<7d', 'saved in the last seven days (d, w, m, y)'],
      ['saved:2026-10', 'saved in a month'],
    ],
  },
  read: { names: ['read'], takes: 'time', examples: [['read:<1m', 'read in the last month']] },
  tags: { names: ['tags'], takes: 'count', examples: [['tags>5', 'papers with more than five tags']] },
  authors: { names: ['authors'], takes: 'count', examples: [['authors=1', 'papers by one author']] },
} as const satisfies Record<string, FieldRow>;

export type FieldName = keyof typeof FIELDS;
type FieldsTaking<Kind extends FieldKind> = {
  [Name in FieldName]: (typeof FIELDS)[Name]['takes'] extends Kind ? Name : never;
}[FieldName];
export type TextClauseField = FieldsTaking<'text'>;
export type NameField = FieldsTaking<'name'>;
export type ChoiceField = FieldsTaking<'choice'>;
export type TimeField = FieldsTaking<'time'>;
export type CountField = FieldsTaking<'count'>;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** The field that a text names, in any case; null for none. */
export function fieldNamed(text: string): FieldName | null {
  const name = text.toLowerCase();
  return FIELD_NAMES.find((field) => (FIELDS[field].names as readonly string[]).includes(name)) ?? null;
}

/** Which of a paper's texts a field is. */
export const TEXT_OF: Readonly<Record<TextClauseField, SearchField>> = {
  title: 'title',
  author: 'authors',
  note: 'note',
  abstract: 'abstract',
  venue: 'venue',
};

const THINGS = ['note', 'tag', 'abstract', 'author', 'venue', 'date', 'id', 'pdf', 'code'] as const;

/** The values that a field of few takes. */
export const CHOICES: Readonly<Record<ChoiceField, readonly string[]>> = {
  status: [...STATUSES, 'unread', 'none'],
  is: ['starred', ...STATUSES, 'unread'],
  has: [...THINGS, 'status'],
  no: [...THINGS, 'status'],
};

export const AGE_UNITS = { d: 1, w: 7, m: 30.44, y: 365.25 } as const;
/** Days, weeks, months, years. */
export type AgeUnit = keyof typeof AGE_UNITS;

export const OPERATORS = ['and', 'or', 'not'] as const;
export type Operator = (typeof OPERATORS)[number];

const PLAIN: readonly (readonly [string, string])[] = [
  ['graph attention', 'papers with both words, anywhere, typing errors forgiven'],
  ['"graph attention"', 'the two words one behind the other'],
  ['-survey', 'papers without the word'],
  ['graph or tree', 'papers with either'],
  ['not (graph or tree)', 'papers with neither'],
];

/** The rows of the help sheet: what can be typed, and what that finds. */
export function helpRows(): readonly (readonly [write: string, finds: string])[] {
  return [...PLAIN, ...FIELD_NAMES.flatMap((field): readonly (readonly [string, string])[] => FIELDS[field].examples)];
}
