import type { BaseIssue } from 'valibot';
import { Failure, type Reason } from '../../failures/failure.ts';

/** What is told of an id whose scheme this version does not know: the file is from a newer one. */
export const UNKNOWN_SCHEME = 'newer-id';

/** What a schema says should stand at a place. */
export type Wanted = 'time' | 'address' | 'id' | 'tag' | 'date' | 'text' | 'list' | 'record' | 'boolean';

/** The message of a schema whose value is one of few. */
export function oneOf(known: readonly string[]): string {
  return `${ONE_OF}${known.join(', ')}`;
}

const ONE_OF = 'one of ';
const TITLE_SHOWN = 100;

/** The refusal that a first mistake in a backup calls for, saying where it is and what should stand there. */
export function problemOf(issue: BaseIssue<unknown>): Failure {
  if (issue.message === UNKNOWN_SCHEME) return new Failure('file-newer', [UNKNOWN_SCHEME]);
  const [, record, ...rest] = stepsOf(issue);
  const reason: Reason = typeof record === 'number' ? mistakeIn(issue, record + 1, rest) : ['no-papers'];
  return new Failure('file-malformed', reason);
}

/** Why one record that stands behind the others cannot be read. Records are counted from 1, whole file. */
export function reasonOf(issue: BaseIssue<unknown>, row: unknown, record: number): Reason {
  return ['stays', { title: titleIn(row), why: mistakeIn(issue, record, stepsOf(issue)) }];
}

function stepsOf(issue: BaseIssue<unknown>): readonly unknown[] {
  return (issue.path ?? []).map((step) => step.key);
}

function mistakeIn({ message, received }: BaseIssue<unknown>, paper: number, steps: readonly unknown[]): Reason {
  if (message === UNKNOWN_SCHEME) return [UNKNOWN_SCHEME];
  if (steps.length === 0) return ['odd-paper', { paper }];
  const place = { paper, field: fieldOf(steps) };
  if (received === 'undefined') return ['field-missing', place];
  if (message.startsWith(ONE_OF)) return ['want-choice', { ...place, known: message.slice(ONE_OF.length) }];
  return [`want-${message as Wanted}`, place];
}

/** `annotation.tags[0]` */
function fieldOf(steps: readonly unknown[]): string {
  const field = steps.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return field.replace(/^\./, '');
}

function titleIn(row: unknown): string {
  const title: unknown = (row as { readonly paper?: { readonly title?: unknown } | null } | null)?.paper?.title;
  return typeof title === 'string' && title !== '' ? title.slice(0, TITLE_SHOWN).toWellFormed() : '…';
}
