import Papa from 'papaparse';
import { Failure } from '../../failures/failure.ts';
import { idOfText } from '../../papers/ids/index.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { dateOfText, timeOfText } from '../reading/dates.ts';
import { type Draft, recordOf } from '../reading/draft.ts';
import { noteOfHtml } from '../reading/html-note.ts';
import { givenFirst, initialsFirst, isInitialled, namesIn } from '../reading/names.ts';
import { takePaper } from '../reading/take-paper.ts';
import { isOnlyIds, statedIds } from '../reading/venue.ts';
import { unguardCell } from './formula-guard.ts';
import { splitCell } from './list-cell.ts';

/** The names that programs give their columns, in lower case; ours first. */
const COLUMNS = {
  title: ['title', 'document title', 'article title', 'item title', 'paper title', 'paper', 'name'],
  authors: ['authors', 'author', 'author names', 'creators'],
  date: ['date', 'publication date', 'publication year', 'year', 'published', 'publish date'],
  venue: [
    'venue',
    'publication title',
    'journal',
    'journal/book',
    'conference',
    'container-title',
    'source title',
    'source',
    'booktitle',
  ],
  ids: ['ids', 'id', 'arxiv', 'arxiv id', 'arxiv_id', 'arxiv link', 'pmid'],
  doi: ['doi', 'item doi'],
  url: ['url', 'link', 'links'],
  pdf: ['pdf', 'pdf link', 'pdf url'],
  code: ['code', 'github', 'code url'],
  tags: ['tags', 'manual tags', 'tag', 'keywords', 'author keywords', 'labels'],
  status: ['status', 'read status'],
  starred: ['starred', 'star', 'favorite'],
  saved: ['saved', 'date added', 'added'],
  note: ['note', 'notes', 'comment', 'comments'],
  abstract: ['abstract', 'abstract note', 'summary'],
  extra: ['extra'],
} as const;
type Column = keyof typeof COLUMNS;

/** What tells a spreadsheet how the cells of the lines behind it are separated. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|[\r\n])/i;

/** A table with a row of names on top: of this program, of Zotero, or made by hand, with commas, semicolons or tabs. */
export const readCsv: Read = (file, { at }) => {
  const [hint = '', separator] = SEPARATOR_LINE.exec(file.replace(/^\uFEFF/, '')) ?? [];
  const text = file.replace(/^\uFEFF/, '').slice(hint.length);
  const [firstLine = '', newline] = /^[^\r\n]*(\r\n|\n|\r)?/.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator ?? delimiterOf(firstLine),
    ...(newline && { newline: newline as '\n' }),
  });
  const [head = [], ...rows] = data;
  const places = placesOf(head);
  if (places.title === undefined && places.ids === undefined && places.doi === undefined && places.url === undefined) {
    if (text.trim() === '') return { papers: [], problems: [] };
    throw new Failure('file-foreign', ['not-csv']);
  }
  const own = places.starred !== undefined && places.saved !== undefined;
  const unclosed = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  let line = hint === '' ? 2 : 3;
  for (const [index, row] of rows.entries()) {
    const record = recordOf(
      draftOf((column) => unguardCell(row[places[column] ?? -1] ?? ''), own),
      at,
    );
    if (record !== null) takePaper(papers, record);
    if (unclosed.has(index + 1)) problems.push({ line, reason: ['row-open'] });
    else if (record === null && row.some((cell) => cell.trim() !== '')) {
      problems.push({ line, reason: ['nameless'] });
    }
    line += 1 + row.reduce((count, cell) => count + cell.split(/\r\n|[\r\n]/).length - 1, 0);
  }
  return { papers, problems };
};

/** The separator by which the first line names the most columns: in the cells any of them may be text. */
function delimiterOf(firstLine: string): string {
  const named = [',', ';', '\t', '|'].map((delimiter) => {
    const [head = []] = Papa.parse<string[]>(firstLine, { delimiter }).data;
    return { delimiter, columns: Object.values(placesOf(head)).filter((place) => place !== undefined).length };
  });
  return named.sort((a, b) => b.columns - a.columns)[0]?.delimiter ?? ',';
}

function placesOf(head: readonly string[]): { readonly [C in Column]?: number } {
  const names = head.map((name) => name.trim().toLowerCase());
  const places = Object.entries(COLUMNS).map(([column, known]) => {
    const found = known.map((name) => names.indexOf(name)).find((place) => place >= 0);
    return [column, found];
  });
  return Object.fromEntries(places);
}

function draftOf(cell: (column: Column) => string, own: boolean): Draft {
  return {
    title: cell('title'),
    authors: authorsOf(cell('authors'), own),
    ids: [...splitCell(cell('ids')).map(idOfText), idOfText(cell('doi')), ...statedIds(cell('extra'))],
    links: [cell('url')],
    pdfUrl: cell('pdf'),
    codeUrl: cell('code'),
    abstract: cell('abstract'),
    date: dateOfText(cell('date')),
    venue: cell('venue'),
    tags: own || cell('tags').includes(';') ? splitCell(cell('tags')) : cell('tags').split(','),
    note: own ? cell('note') : noteOf(cell('note'), cell('extra')),
    status: cell('status'),
    starred: /^(?:yes|true|1|x|★)$/i.test(cell('starred').trim()),
    savedAt: timeOfText(cell('saved')),
  };
}

/** Others write `Family, Given; Family, Given`, or as `namesIn` says. */
function authorsOf(cell: string, own: boolean): readonly string[] {
  const names = splitCell(cell);
  if (own) return names;
  const [only = ''] = names;
  if (names.length === 1) return namesIn(only);
  return names.every(isInitialled) ? names.map(initialsFirst) : names.map(givenFirst);
}

/** Zotero puts all notes of a paper into one cell, and into `Extra` what its fields have no place for. */
function noteOf(note: string, extra: string): string {
  const notes = note.split(/(?<=>)\s*;\s*(?=<)/).map(noteOfHtml);
  return [...notes, isOnlyIds(extra) ? '' : extra].filter((each) => each.trim() !== '').join('\n\n');
}
