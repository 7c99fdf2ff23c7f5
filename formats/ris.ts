import type { SavedPaper } from '../papers/saved.ts';
import { idIn, otherIds } from './citation/ids.ts';
import { type Kind, kindOf } from './citation/kind.ts';
import { splitName } from './citation/names.ts';
import type { Write } from './format.ts';
import { ownUrl } from './reading/search-link.ts';
import { writeField } from './ris/lines.ts';

const TYPES: { readonly [K in Kind]: string } = { article: 'JOUR', conference: 'CONF', preprint: 'UNPB' };

/**
 * RIS, as Zotero, EndNote and Mendeley read it. What it has no tag for (the state, the star, when it was saved) is in fields
 * that RIS leaves to the user, spelt out, since some programs show those as notes.
 */
export const writeRis: Write = (papers) => papers.map(writePaper).join('\r\n');

function writePaper({ paper, annotation, savedAt }: SavedPaper): string {
  const arxiv = idIn(paper, 'arxiv');
  return [
    writeField('TY', TYPES[kindOf(paper)]),
    writeField('TI', paper.title),
    ...paper.authors.map((author) => writeField('AU', authorValue(author))),
    writeField('PY', paper.date?.slice(0, 4)),
    writeField('DA', paper.date && dateValue(paper.date)),
    writeField('T2', paper.venue),
    writeField('DO', idIn(paper, 'doi')),
    writeField('AN', arxiv && `arXiv:${arxiv}`),
    ...otherIds(paper).map(({ scheme, value }) => writeField('AN', `${scheme}:${value}`)),
    writeField('UR', ownUrl(paper)),
    writeField('L1', paper.pdfUrl),
    writeField('L3', paper.codeUrl),
    writeField('AB', paper.abstract),
    ...annotation.tags.map((tag) => writeField('KW', tag)),
    writeField('N1', annotation.note || undefined),
    writeField('U1', annotation.status === null ? undefined : `status: ${annotation.status}`),
    writeField('U2', annotation.starred ? 'starred' : undefined),
    writeField('U3', `saved by Manicule ${new Date(savedAt).toISOString()}`),
    writeField('ER', ''),
  ].join('');
}

function authorValue(author: string): string {
  const name = splitName(author);
  // A comma at the end tells that the name has no parts.
  if (name.kind === 'whole') return /[\s,]/.test(name.name) ? `${name.name},` : name.name;
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `2026/07/02`, with its slashes also where the day or the month is not known. */
function dateValue(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}`;
}
