import type { SavedPaper } from '../papers/saved.ts';
import { type Field, field, verbatim, writeEntry } from './bibtex/entry.ts';
import { authorsValue, keywordsValue, linkFields, markFields } from './bibtex/fields.ts';
import { idIn } from './citation/ids.ts';
import { citationKeys } from './citation/keys.ts';
import { type Kind, kindOf } from './citation/kind.ts';
import type { Write } from './format.ts';
import { escapeLatex, escapeTitle } from './latex/escape.ts';

const TYPES: { readonly [K in Kind]: string } = { article: 'article', conference: 'inproceedings', preprint: 'misc' };
const VENUE_FIELDS: { readonly [K in Kind]: string | null } = {
  article: 'journal',
  conference: 'booktitle',
  preprint: null,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Classic BibTeX. Letters outside ASCII are commands where LaTeX has them, since old BibTeX sorts and shortens bytes. The
 * reader's note goes into `annote`, which reference managers import and no style prints: `note` would end up in print.
 */
export const writeBibtex: Write = (papers, { library = papers, keyPattern, keys: known }) => {
  const keys = citationKeys(library, keyPattern);
  return papers.map((saved) => writePaper(saved, known?.get(saved.key) ?? keys.get(saved.key) ?? saved.key)).join('\n');
};

function writePaper({ paper, annotation, savedAt }: SavedPaper, key: string): string {
  const kind = kindOf(paper);
  const venueField = VENUE_FIELDS[kind];
  const text = (value: string | undefined) => value && escapeLatex(value, 'commands');
  return writeEntry(TYPES[kind], key, [
    ...field('title', escapeTitle(paper.title, 'commands')),
    ...field('author', authorsValue(paper.authors, 'commands')),
    ...(venueField === null ? [] : field(venueField, text(paper.venue))),
    ...dateFields(paper.date),
    ...eprintFields(idIn(paper, 'arxiv')),
    ...field('doi', verbatim(idIn(paper, 'doi'))),
    ...linkFields(paper),
    ...field('abstract', text(paper.abstract)),
    ...field('keywords', keywordsValue(annotation.tags, 'commands')),
    ...field('annote', text(annotation.note)),
    ...markFields(annotation),
    ...field('urldate', new Date(savedAt).toISOString().slice(0, 10)),
  ]);
}

/** Month names stand bare, for the style to print in its language. */
function dateFields(date: string | undefined): readonly Field[] {
  const [year, month, day] = date?.split('-') ?? [];
  const name = MONTHS[Number(month) - 1];
  return [
    ...field('year', year),
    ...(name === undefined ? [] : [{ name: 'month', value: name, bare: true }]),
    ...field('day', day?.replace(/^0/, '')),
  ];
}

/** Old ids say their class themselves: `hep-th/9711200`. */
function eprintFields(arxiv: string | undefined): readonly Field[] {
  if (arxiv === undefined) return [];
  const [archive, number] = arxiv.split('/');
  return [
    ...field('eprint', arxiv),
    ...field('archivePrefix', 'arXiv'),
    ...field('primaryClass', number === undefined ? undefined : archive),
  ];
}
