import type { Annotation } from '../../papers/annotation.ts';
import type { Paper } from '../../papers/paper.ts';
import { otherIds } from '../citation/ids.ts';
import { splitName } from '../citation/names.ts';
import { escapeLatex, type Letters } from '../latex/escape.ts';
import { ownUrl } from '../reading/search-link.ts';
import { type Field, field, verbatim } from './entry.ts';

/** `Family, Given and {Some Team}`: the form that leaves nothing to guess. */
export function authorsValue(authors: readonly string[], letters: Letters): string {
  return authors.map((author) => authorValue(author, letters)).join(' and ');
}

function authorValue(author: string, letters: Letters): string {
  const toLatex = (part: string) => escapeLatex(part, letters);
  const name = splitName(author);
  if (name.kind === 'whole')
    return /^[\p{L}\p{M}-]+$/u.test(author) && author !== 'others' ? toLatex(author) : `{${toLatex(author)}}`;
  return [name.family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(toLatex)
    .join(', ');
}

/** A tag that holds a separator stands in braces, where none separates. */
export function keywordsValue(tags: Annotation['tags'], letters: Letters): string {
  return tags
    .map((tag) => escapeLatex(tag, letters))
    .map((tag) => (/[,;]/.test(tag) ? `{${tag}}` : tag))
    .join(', ');
}

/** What BibTeX and BibLaTeX name alike. `pdf` and `code` are read by none of their styles, and kept by reference managers. */
export function linkFields(paper: Paper): readonly Field[] {
  return [
    ...field('url', verbatim(ownUrl(paper))),
    ...field('pdf', verbatim(paper.pdfUrl)),
    ...field('code', verbatim(paper.codeUrl)),
    ...otherIds(paper).flatMap(({ scheme, value }) => field(scheme, verbatim(value))),
  ];
}

/** The reader's marks in fields that no style prints: `readstatus` as JabRef has it, and one of our own. */
export function markFields({ status, starred }: Annotation): readonly Field[] {
  return [...field('readstatus', status ?? undefined), ...field('starred', starred ? 'true' : undefined)];
}
