import type { Clause, Query, When } from './ast.ts';
import { FIELDS, OPERATORS } from './grammar.ts';
import { readClause } from './read-clause.ts';

/** A query as one types it. Parsing it again gives the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return printWord(query.text);
    case 'phrase':
      return `"${query.text}"`;
    case 'not':
      return `-${query.of.kind === 'and' || query.of.kind === 'or' ? group(query.of) : printQuery(query.of)}`;
    case 'and':
      return query.of.map((part) => (part.kind === 'or' ? group(part) : printQuery(part))).join(' ');
    case 'or':
      return query.of.map(printQuery).join(' or ');
    default:
      return printClause(query);
  }
}

// The space keeps the bracket from being read into a last word that is written with a backslash.
function group(query: Query): string {
  const inner = printQuery(query);
  return /(?:^|[\s(-])\\\S*$/.test(inner) ? `(${inner} )` : `(${inner})`;
}

function printWord(text: string): string {
  const isOperator = (OPERATORS as readonly string[]).includes(text.toLowerCase());
  const plain = !isOperator && /^[^\s"“”()\\-][^\s"“”()]*$/.test(text) && readClause(text) === null;
  return plain ? text : `\\${text}`;
}

function printClause(clause: Clause): string {
  const name = clause.kind === 'year' ? 'year' : FIELDS[clause.field].names[0];
  switch (clause.kind) {
    case 'text':
      return `${name}:${clause.quoted || !isBare(clause.text) ? quoted(clause.text) : clause.text}`;
    case 'name':
      return `${name}:${clause.beginning ? `${clause.text}*` : isBare(clause.text) && !clause.text.endsWith('*') ? clause.text : quoted(clause.text)}`;
    case 'choice':
      return `${name}:${clause.value}`;
    case 'year':
      return clause.from === clause.to ? `year:${clause.from}` : `year:${clause.from ?? ''}..${clause.to ?? ''}`;
    case 'day':
      return `${name}:${clause.day}`;
    case 'time':
      return `${name}:${printWhen(clause.when)}`;
    case 'count':
      return `${name}${clause.comparison}${clause.count}`;
  }
}

function printWhen(when: When): string {
  if (when.kind === 'age') return `${when.within ? '<' : '>'}${when.amount}${when.unit}`;
  return when.from === when.to ? (when.from ?? '') : `${when.from ?? ''}..${when.to ?? ''}`;
}

function isBare(text: string): boolean {
  return /^[^\s"“”]+$/.test(text) && readClause(`title:${text}`) !== null;
}

function quoted(text: string): string {
  return `"${text}"`;
}
