import { parseQuery } from './parse.ts';

/** A part of what is typed that is understood as a condition. */
export interface UnderstoodClause {
  /** As it was typed. */
  readonly text: string;
  /** What is typed without it. */
  readonly without: string;
}

/** The conditions of a text, in the order they are typed; its plain words are none. */
export function understoodClauses(text: string): readonly UnderstoodClause[] {
  return parseQuery(text)
    .parts.filter(({ query }) => query.kind !== 'word')
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      without: [text.slice(0, start).trim(), text.slice(end).trim()].filter((side) => side !== '').join(' '),
    }));
}
