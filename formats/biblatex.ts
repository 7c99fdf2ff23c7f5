import type { SavedPaper } from '../papers/saved.ts';
import { field, verbatim, writeEntry } from './bibtex/entry.ts';
import { authorsValue, keywordsValue, linkFields, markFields } from './bibtex/fields.ts';
import { idIn } from './citation/ids.ts';
import { citationKeys } from './citation/keys.ts';
import { type Kind, kindOf } from './citation/kind.ts';
import type { Write } from './format.ts';
import { escapeLatex, escapeTitle } from './latex/escape.ts';

const TYPES: { readonly [K in Kind]: string } = { article: 'article', conference: 'inproceedings', preprint: 'online' };
const VENUE_FIELDS: { readonly [K in Kind]: string | null } = {
  article: 'journaltitle',
  conference: 'booktitle',
  preprint: null,
};

/** BibLaTeX, in Unicode: biber reads it, and sorts by it. Dates are whole, and the note goes where BibLaTeX has a place for it. */
export const writeBiblatex: Write = (papers, { library = papers, keyPattern }) => {
  const keys = citationKeys(library, keyPattern);
  return papers.map((saved) => writePaper(saved, keys.get(saved.key) ?? saved.key)).join('\n');
};

function writePaper({ paper, annotation, savedAt }: SavedPaper, key: string): string {
  const kind = kindOf(paper);
  const venueField = VENUE_FIELDS[kind];
  const text = (value: string | undefined) => value && escapeLatex(value, 'unicode');
  const arxiv = idIn(paper, 'arxiv');
  return writeEntry(TYPES[kind], key, [
    ...field('title', escapeTitle(paper.title, 'unicode')),
    ...field('author', authorsValue(paper.authors, 'unicode')),
    ...(venueField === null ? [] : field(venueField, text(paper.venue))),
    ...field('date', paper.date),
    ...field('eprint', arxiv),
    ...field('eprinttype', arxiv && 'arxiv'),
    ...field('eprintclass', arxiv?.includes('/') ? arxiv.split('/')[0] : undefined),
    ...field('doi', verbatim(idIn(paper, 'doi'))),
    ...linkFields(paper),
    ...field('abstract', text(paper.abstract)),
    ...field('keywords', keywordsValue(annotation.tags, 'unicode')),
    ...field('annotation', text(annotation.note)),
    ...markFields(annotation),
    ...field('urldate', new Date(savedAt).toISOString().slice(0, 10)),
  ]);
}
