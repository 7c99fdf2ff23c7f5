import Mustache from 'mustache';
import { Failure } from '../../failures/failure.ts';
import type { SavedPaper } from '../../papers/saved.ts';
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
    throw new Failure('template-broken', error instanceof Error ? error.message : undefined, error);
  }
}
