import Papa from 'papaparse';
import type { SavedPaper } from '../papers/saved.ts';
import { guardCell } from './csv/formula-guard.ts';
import { joinCell } from './csv/list-cell.ts';
import type { Write } from './format.ts';

const COLUMNS: { readonly [Column in string]: (saved: SavedPaper) => string } = {
  title: ({ paper }) => paper.title,
  authors: ({ paper }) => joinCell(paper.authors),
  date: ({ paper }) => paper.date ?? '',
  venue: ({ paper }) => paper.venue ?? '',
  ids: ({ paper }) => joinCell(paper.ids),
  url: ({ paper }) => paper.url,
  pdf: ({ paper }) => paper.pdfUrl ?? '',
  code: ({ paper }) => paper.codeUrl ?? '',
  tags: ({ annotation }) => joinCell(annotation.tags),
  status: ({ annotation }) => annotation.status ?? '',
  starred: ({ annotation }) => (annotation.starred ? 'yes' : ''),
  saved: ({ savedAt }) => new Date(savedAt).toISOString(),
  note: ({ annotation }) => annotation.note,
  abstract: ({ paper }) => paper.abstract ?? '',
};

/**
 * RFC 4180: CRLF, quotes doubled, one row a paper under a row of names. It begins with a byte-order mark, without which the
 * most used spreadsheet reads UTF-8 as the system's old code page. Every cell is quoted, and none is a formula.
 */
export const writeCsv: Write = (papers) => {
  const rows = papers.map((saved) => Object.values(COLUMNS).map((cell) => guardCell(cell(saved))));
  return `\uFEFF${Papa.unparse({ fields: Object.keys(COLUMNS), data: rows }, { quotes: true, newline: '\r\n' })}\r\n`;
};
