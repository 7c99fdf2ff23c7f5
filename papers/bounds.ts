import type { Paper } from './paper.ts';

/** How long what a page says may be, in characters or in pieces. Real papers stay far below; a hostile page does not. */
export const BOUNDS = {
  title: 2000,
  author: 300,
  authors: 5000,
  abstract: 20_000,
  venue: 500,
  url: 4000,
  id: 500,
  ids: 30,
  site: 100,
  tagText: 200,
  /** The reader's own words: half a million characters are a book. */
  note: 500_000,
} as const;

/** A paper as a page shows it, cut to the bounds, so that an odd page never keeps its reader from saving. */
export function withinBounds(paper: Paper): Paper {
  const { abstract, venue, pdfUrl, codeUrl, ...rest } = paper;
  return {
    ...rest,
    title: cut(paper.title, BOUNDS.title),
    authors: paper.authors.slice(0, BOUNDS.authors).map((author) => cut(author, BOUNDS.author)),
    ids: paper.ids.filter((id) => id.length <= BOUNDS.id).slice(0, BOUNDS.ids),
    ...(abstract !== undefined && { abstract: cut(abstract, BOUNDS.abstract) }),
    ...(venue !== undefined && { venue: cut(venue, BOUNDS.venue) }),
    ...(pdfUrl !== undefined && pdfUrl.length <= BOUNDS.url && { pdfUrl }),
    ...(codeUrl !== undefined && codeUrl.length <= BOUNDS.url && { codeUrl }),
  };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
