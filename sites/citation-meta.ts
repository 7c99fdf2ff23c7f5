import type { PaperId } from '../papers/id.ts';
import { idOfDoi } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { uprightName } from './names.ts';
import { collapse } from './text.ts';

/** What a paper's page says of itself in the meta tags that Google Scholar reads. */
export interface CitationMeta {
  readonly title: string;
  readonly authors: readonly string[];
  readonly doi: PaperId | null;
  /** The conference or the journal. */
  readonly venue: string;
  readonly date: string | null;
  readonly abstract: string;
  readonly pdfUrl: string | null;
}

/** Names of the tags: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing. All empty on a page without them. */
export function citationMeta(document: Document): CitationMeta {
  const tags = document.querySelectorAll('meta[name^="citation_" i]');
  const all = (name: string): string[] =>
    Array.from(tags)
      .filter((tag) => tag.getAttribute('name')?.toLowerCase() === `citation_${name}`)
      .map((tag) => collapse(tag.getAttribute('content') ?? ''))
      .filter((content) => content !== '');
  const first = (...names: readonly string[]): string => names.flatMap(all)[0] ?? '';
  return {
    title: first('title'),
    authors: all('author').map(uprightName),
    doi: idOfDoi(first('doi')),
    venue: first('conference_title', 'conference', 'journal_title', 'inbook_title'),
    date: dateIn(first('publication_date', 'date', 'online_date', 'year')),
    abstract: first('abstract'),
    pdfUrl: webAddress(first('pdf_url'), document.baseURI),
  };
}

const NOTHING: CitationMeta = {
  title: '',
  authors: [],
  doi: null,
  venue: '',
  date: null,
  abstract: '',
  pdfUrl: null,
};

/**
 * What the tags say of the paper of that title; nothing where they are another's. A site that turns its pages without loading
 * them leaves the tags behind.
 */
export function citationMetaOf(document: Document, title: string): CitationMeta {
  const meta = citationMeta(document);
  return folded(meta.title) === folded(title) ? meta : NOTHING;
}

function folded(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function webAddress(href: string, base: string): string | null {
  return /^(?:https?:|\/)/.test(href) && URL.canParse(href, base) ? new URL(href, base).href : null;
}
