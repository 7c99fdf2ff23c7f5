import { bibtexParser, type bibtexParser as Parser } from 'latex-utensils';
import type { Reason } from '../../failures/failure.ts';
import type { ReadProblem } from '../format.ts';
import { lineCounter } from '../reading/text.ts';

type Parsed = ReturnType<typeof Parser.parse>['content'][number];
type Value = Extract<
  Parsed,
  { readonly internalKey?: string; readonly content: readonly unknown[] }
>['content'][number]['value'];

/** One entry of a file: fields by their names in lower case, values as they stand there, a repeated field's values in order. */
export interface ParsedEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

export interface ParsedBibliography {
  readonly entries: readonly ParsedEntry[];
  readonly problems: readonly ReadProblem[];
}

const ENTRY_START = /(?<=^|\n)[^\S\n]*@\s*[\p{L}]+\s*[{(]/gu;
/** How many more starts an entry may hold in its own values before it is taken for an unfinished one. */
const HELD_STARTS = 8;

/**
 * The entries of a BibTeX file. The parser refuses a file for one mistake, so each entry is given to it alone, from one `@` at a
 * line's start to the next; where that is not a whole entry, the `@` was text of a value, and the next part belongs to it too.
 */
export function parseBibliography(text: string): ParsedBibliography {
  const starts = [...text.matchAll(ENTRY_START)].map((match) => match.index);
  const lineAt = lineCounter(text);
  const entries: ParsedEntry[] = [];
  const problems: ReadProblem[] = [];
  const macros = new Map<string, string>();
  for (let at = 0; at < starts.length; ) {
    const start = starts[at] ?? 0;
    const line = lineAt(start);
    const { parsed, parts, reason } = parseFrom(text, starts, at, line);
    if (reason !== null) problems.push({ line, reason });
    for (const each of parsed) {
      if ('abbreviation' in each) macros.set(each.abbreviation.toLowerCase(), textOf(each.value, macros));
      else if (each.entryType !== 'preamble') entries.push(entryOf(each as EntryNode, line, macros));
    }
    at += parts;
  }
  return { entries, problems };
}

type EntryNode = Extract<Parsed, { readonly internalKey?: string }>;

interface Attempt {
  readonly parsed: readonly Parsed[];
  readonly parts: number;
  /** Null where it could be read. */
  readonly reason: Reason | null;
}

function parseFrom(text: string, starts: readonly number[], at: number, line: number): Attempt {
  let reason: Reason | null = null;
  for (let parts = 1; parts <= HELD_STARTS && at + parts <= starts.length; parts++) {
    const slice = withoutComment(text.slice(starts[at], starts[at + parts]));
    if (!mayClose(slice)) {
      reason ??= ['entry-open'];
      continue;
    }
    try {
      return { parsed: bibtexParser.parse(slice).content, parts, reason: null };
    } catch (error) {
      reason ??= reasonOf(error, line);
    }
  }
  return { parsed: [], parts: 1, reason };
}

/** An entry without the lines behind it that begin with `%`: BibTeX reads over what stands between entries, the parser does not. */
function withoutComment(slice: string): string {
  const lines = slice.split('\n');
  while (/^\s*(?:%|$)/.test(lines.at(-1) ?? '') && lines.length > 1) lines.pop();
  return lines.join('\n');
}

/** Whether braces close again, counted in either of the two ways that programs do. The parser takes very long to find that they don't. */
function mayClose(slice: string): boolean {
  return [/[{}]/g, /\\[\s\S]|[{}]/g].some((pattern) => {
    let depth = 0;
    for (const [sign] of slice.matchAll(pattern)) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return depth <= 0;
  });
}

function reasonOf(error: unknown, firstLine: number): Reason {
  if (error instanceof RangeError) return ['entry-deep'];
  if (!(error instanceof Error) || error.name !== 'SyntaxError') throw error;
  const line = 'location' in error ? (error.location as { readonly start: { readonly line: number } }).start.line : 1;
  const isOpen = /but end of input/.test(error.message);
  return isOpen ? ['entry-open'] : ['entry-mistake', { line: firstLine + line - 1 }];
}

function entryOf(node: EntryNode, line: number, macros: ReadonlyMap<string, string>): ParsedEntry {
  const fields = new Map<string, readonly string[]>();
  for (const { name, value } of node.content) {
    const field = name.toLowerCase();
    fields.set(field, [...(fields.get(field) ?? []), textOf(value, macros)]);
  }
  const within = node.location.start.line - 1;
  return { type: node.entryType.toLowerCase(), key: node.internalKey ?? '', line: line + within, fields };
}

/** A macro that the file does not define (`jul`) stands for its own name. */
function textOf(value: Value, macros: ReadonlyMap<string, string>): string {
  switch (value.kind) {
    case 'abbreviation':
      return macros.get(value.content.toLowerCase()) ?? value.content;
    case 'concat':
      return value.content.map((part) => textOf(part, macros)).join('');
    default:
      return value.content;
  }
}
