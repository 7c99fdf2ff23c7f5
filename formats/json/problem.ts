import type { BaseIssue } from 'valibot';
import { Failure } from '../../failures/failure.ts';
import { UNKNOWN_SCHEME } from './saved-schema.ts';

const TITLE_SHOWN = 100;

/** The refusal that a first mistake in a backup calls for, saying where it is and what should stand there. */
export function problemOf(issue: BaseIssue<unknown>): Failure {
  if (issue.message === UNKNOWN_SCHEME) return new Failure('file-newer', UNKNOWN_SCHEME);
  const [, record, ...rest] = stepsOf(issue);
  const where =
    typeof record === 'number' ? [`paper ${record + 1}`, fieldOf(rest)].filter(Boolean).join(', ') : 'papers';
  return new Failure('file-malformed', `${where}: ${mistakeIn(issue)}`);
}

/** Why one record that stands behind the others cannot be read. */
export function reasonOf(issue: BaseIssue<unknown>, row: unknown): string {
  const where = fieldOf(stepsOf(issue)) || 'its record';
  return `“${titleIn(row)}” could not be read, and stays in the file (${where}: ${mistakeIn(issue)}).`;
}

function stepsOf(issue: BaseIssue<unknown>): readonly unknown[] {
  return (issue.path ?? []).map((step) => step.key);
}

/** `annotation.tags[0]` */
function fieldOf(steps: readonly unknown[]): string {
  const field = steps.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return field.replace(/^\./, '');
}

function mistakeIn(issue: BaseIssue<unknown>): string {
  if (issue.message === UNKNOWN_SCHEME) return `it is ${UNKNOWN_SCHEME}`;
  return issue.received === 'undefined' ? 'it is missing' : `${issue.message} was expected`;
}

function titleIn(row: unknown): string {
  const title: unknown = (row as { readonly paper?: { readonly title?: unknown } | null } | null)?.paper?.title;
  return typeof title === 'string' && title !== '' ? title.slice(0, TITLE_SHOWN).toWellFormed() : '…';
}
