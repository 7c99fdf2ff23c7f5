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
  readonly examples: readonly Example[];
}

/** For the help sheet: what is typed, and the name of what that finds, which is put into words where it is shown. */
export type Example = readonly [write: string, finds: Finding];

export type Finding =
  | 'both'
  | 'phrase'
  | 'without'
  | 'either'
  | 'neither'
  | 'tag'
  | 'longTag'
  | 'tagsBelow'
  | 'title'
  | 'author'
  | 'wholeName'
  | 'note'
  | 'abstract'
  | 'venue'
  | 'site'
  | 'id'
  | 'unread'
  | 'starred'
  | 'hasNote'
  | 'noTag'
  | 'year'
  | 'years'
  | 'laterYear'
  | 'after'
  | 'before'
  | 'savedAgo'
  | 'savedMonth'
  | 'readAgo'
  | 'tagCount'
  | 'authorCount';

export type FieldKind = 'text' | 'name' | 'choice' | 'year' | 'day' | 'time' | 'count';

export const FIELDS = {
  tag: {
    names: ['tag'],
    takes: 'name',
    examples: [
      ['tag:vision', 'tag'],
      ['tag:"to read"', 'longTag'],
      ['tag:nlp/*', 'tagsBelow'],
    ],
  },
  title: { names: ['title'], takes: 'text', examples: [['title:attention', 'title']] },
  author: {
    names: ['author', 'by'],
    takes: 'text',
    examples: [
      ['author:curie', 'author'],
      ['by:"marie curie"', 'wholeName'],
    ],
  },
  note: { names: ['note'], takes: 'text', examples: [['note:reproduce', 'note']] },
  abstract: { names: ['abstract'], takes: 'text', examples: [['abstract:ablation', 'abstract']] },
  venue: { names: ['venue', 'in'], takes: 'text', examples: [['in:neurips', 'venue']] },
  site: { names: ['site'], takes: 'name', examples: [['site:arxiv', 'site']] },
  id: { names: ['id'], takes: 'name', examples: [['id:2412.00127', 'id']] },
  status: { names: ['status'], takes: 'choice', examples: [['status:unread', 'unread']] },
  is: { names: ['is'], takes: 'choice', examples: [['is:starred', 'starred']] },
  has: { names: ['has'], takes: 'choice', examples: [['has:note', 'hasNote']] },
  no: { names: ['no'], takes: 'choice', examples: [['no:tag', 'noTag']] },
  year: {
    names: ['year'],
    takes: 'year',
    examples: [
      ['year:2023', 'year'],
      ['year:2020..2023', 'years'],
      ['year>2020', 'laterYear'],
    ],
  },
  after: { names: ['after'], takes: 'day', examples: [['after:2020', 'after']] },
  before: { names: ['before'], takes: 'day', examples: [['before:2015-06', 'before']] },
  saved: {
    names: ['saved'],
    takes: 'time',
    examples: [
      ['saved:<7d', 'savedAgo'],
      ['saved:2026-10', 'savedMonth'],
    ],
  },
  read: { names: ['read'], takes: 'time', examples: [['read:<1m', 'readAgo']] },
  tags: { names: ['tags'], takes: 'count', examples: [['tags>5', 'tagCount']] },
  authors: { names: ['authors'], takes: 'count', examples: [['authors=1', 'authorCount']] },
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

const PLAIN: readonly Example[] = [
  ['graph attention', 'both'],
  ['"graph attention"', 'phrase'],
  ['-survey', 'without'],
  ['graph or tree', 'either'],
  ['not (graph or tree)', 'neither'],
];

/** The rows of the help sheet: what can be typed, and what that finds. */
export function helpRows(): readonly Example[] {
  return [...PLAIN, ...FIELD_NAMES.flatMap((field): readonly Example[] => FIELDS[field].examples)];
}
