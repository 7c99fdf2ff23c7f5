import type { Clause, Comparison, When } from './ast.ts';
import { partialDate } from './dates.ts';
import {
  AGE_UNITS,
  type AgeUnit,
  CHOICES,
  type ChoiceField,
  type CountField,
  FIELDS,
  type FieldName,
  fieldNamed,
  type NameField,
  type TextClauseField,
  type TimeField,
} from './grammar.ts';

const CLAUSE = /^([A-Za-z]+)(:|<=?|>=?|=)(.+)$/s;
const QUOTED = /^["“”]([^"“”]*)["“”]$/s;
const COMPARED = /^(<=?|>=?|=)?(.+)$/s;

/** The clause that a text without white space, or with a quoted value, is; null where it is not well formed. */
export function readClause(text: string): Clause | null {
  const [, name = '', operator = '', rest = ''] = CLAUSE.exec(text) ?? [];
  const field = fieldNamed(name);
  if (field === null) return null;
  const quoted = QUOTED.exec(rest)?.[1];
  if (quoted?.trim() === '') return null;
  const value = quoted ?? rest;
  if (quoted === undefined && (/["“”]/.test(rest) || !isBalanced(rest))) return null;
  return operator === ':' ? readValue(field, value, quoted !== undefined) : readCompared(field, `${operator}${value}`);
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '(') open++;
    if (char === ')' && --open < 0) return false;
  }
  return open === 0;
}

function readValue(field: FieldName, value: string, quoted: boolean): Clause | null {
  switch (FIELDS[field].takes) {
    case 'text':
      return { kind: 'text', field: field as TextClauseField, text: value, quoted };
    case 'name':
      return readName(field as NameField, value, quoted);
    case 'choice':
      return readChoice(field as ChoiceField, value);
    default:
      return readCompared(field, value);
  }
}

function readName(field: NameField, value: string, quoted: boolean): Clause | null {
  const beginning = !quoted && value.endsWith('*');
  const text = beginning ? value.slice(0, -1) : value;
  return text === '' ? null : { kind: 'name', field, text, beginning };
}

function readChoice(field: ChoiceField, value: string): Clause | null {
  const found = CHOICES[field].find((choice) => plain(choice) === plain(value));
  return found === undefined ? null : { kind: 'choice', field, value: found };
}

// 'to-read', 'to read', 'tags' for 'tag'.
function plain(choice: string): string {
  return choice
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/s$/, '');
}

function readCompared(field: FieldName, text: string): Clause | null {
  const [, operator, value = ''] = COMPARED.exec(text) ?? [];
  switch (FIELDS[field].takes) {
    case 'year':
      return readYears(operator, value);
    case 'day': {
      const day = operator === undefined ? partialDate(value) : null;
      return day === null ? null : { kind: 'day', field: field === 'after' ? 'after' : 'before', day };
    }
    case 'time': {
      const when = readWhen(operator, value);
      return when && { kind: 'time', field: field as TimeField, when };
    }
    case 'count': {
      if (!/^\d{1,6}$/.test(value)) return null;
      return { kind: 'count', field: field as CountField, comparison: comparisonOf(operator), count: Number(value) };
    }
    default:
      return null;
  }
}

function comparisonOf(operator: string | undefined): Comparison {
  return operator === '<' || operator === '<=' || operator === '>' || operator === '>=' ? operator : '=';
}

function readYears(operator: string | undefined, value: string): Clause | null {
  const years = (from: number | null, to: number | null): Clause => ({ kind: 'year', from, to });
  const [, first, dots, last] = /^(\d{4})?(\.\.\.?|-)?(\d{4})?$/.exec(value) ?? [];
  const [from, to] = [first, last].map((year) => (year === undefined ? null : Number(year)));
  if (operator === undefined || operator === '=') {
    if (dots !== undefined) return from == null && to == null ? null : years(from ?? null, to ?? null);
    return from == null || to != null ? null : years(from, from);
  }
  if (from == null || dots !== undefined || to != null) return null;
  if (operator.startsWith('>')) return years(operator === '>' ? from + 1 : from, null);
  return years(null, operator === '<' ? from - 1 : from);
}

function readWhen(operator: string | undefined, value: string): When | null {
  const [, amount, unit] = /^(\d{1,4})([a-z])$/i.exec(value) ?? [];
  if (amount !== undefined && unit !== undefined) {
    const known = unit.toLowerCase() in AGE_UNITS ? (unit.toLowerCase() as AgeUnit) : null;
    if (known === null || operator === '=') return null;
    return { kind: 'age', within: !operator?.startsWith('>'), amount: Number(amount), unit: known };
  }
  if (operator !== undefined && operator !== '=') return null;
  const [first = '', last, more] = value.split(/\.\.\.?/);
  if (more !== undefined) return null;
  const [from, to] = [first, last ?? first].map((text) => (text === '' ? null : partialDate(text)));
  const isRead = (date: PartialDateOrNone, text: string) => date !== null || text === '';
  if (from === undefined || to === undefined || !isRead(from, first) || !isRead(to, last ?? first)) return null;
  return from === null && to === null ? null : { kind: 'span', from, to };
}

type PartialDateOrNone = string | null;
