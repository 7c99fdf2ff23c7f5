import Mustache from 'mustache';
import { Failure, type Reason } from '../../failures/failure.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { lineCounter } from '../reading/text.ts';
import { paperBody } from './paper-body.ts';
import { propertiesOf, toYaml } from './properties.ts';
import { closedNote, markdownText } from './text.ts';

/**
 * A paper's note by a template in Mustache: `{{title}}`, `{{#authors}}{{.}}{{/authors}}`. Values are put in as text, and
 * nothing in a template is code. Fails with `template-broken`, saying where.
 */
export function renderNote(template: string, saved: SavedPaper): string {
  const { paper, annotation } = saved;
  const view = {
    ...paper,
    ...annotation,
    ...propertiesOf(saved),
    ids: paper.ids,
    tags: annotation.tags,
    note: closedNote(annotation.note),
    properties: toYaml(propertiesOf(saved)).trimEnd(),
    heading: markdownText(paper.title),
    body: paperBody(saved, []),
  };
  try {
    return Mustache.render(template, view, {}, { escape: String });
  } catch (error) {
    throw new Failure('template-broken', reasonOf(error, template), error);
  }
}

/** Mustache tells it in English: `Unclosed section "authors" at 12`. */
function reasonOf(error: unknown, template: string): Reason | undefined {
  const [, what, name = '', at] =
    /^(Unclosed section|Unopened section|Unclosed tag)(?: "(.*)")? at (\d+)$/s.exec(
      String(error).replace(/^Error: /, ''),
    ) ?? [];
  const line = lineCounter(template)(Number(at));
  if (what === 'Unclosed section') return ['section-open', { name }];
  if (what === 'Unopened section') return ['section-closed', { name, line }];
  return what === undefined ? undefined : ['tag-open', { line }];
}
