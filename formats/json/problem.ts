import type { BaseIssue } from 'valibot';
import { Failure } from '../../failures/failure.ts';
import { UNKNOWN_SCHEME } from './saved-schema.ts';

/** The refusal that a first mistake in a backup calls for, saying where it is and what should stand there. */
export function problemOf(issue: BaseIssue<unknown>): Failure {
  if (issue.message === UNKNOWN_SCHEME) return new Failure('file-newer', UNKNOWN_SCHEME);
  const what = issue.received === 'undefined' ? 'it is missing' : `${issue.message} was expected`;
  return new Failure('file-malformed', `${whereOf(issue)}: ${what}`);
}

/** `paper 12, annotation.tags[0]`, papers counted from 1 as they follow each other in the file. */
function whereOf(issue: BaseIssue<unknown>): string {
  const [, record, ...rest] = (issue.path ?? []).map((step) => step.key);
  if (typeof record !== 'number') return 'papers';
  const field = rest.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return field === '' ? `paper ${record + 1}` : `paper ${record + 1}, ${field.slice(1)}`;
}
