import type { Millis } from '../papers/saved.ts';
import type { ArchiveFormat, ReadableFormat, ReadableId, WritableFormat, WritableId } from './format.ts';

const FILES = {
  json: { name: 'JSON (complete backup)', extension: 'json', mediaType: 'application/json' },
  markdown: { name: 'Markdown', extension: 'md', mediaType: 'text/markdown' },
  bibtex: { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  biblatex: { name: 'BibLaTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  csljson: { name: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  csv: { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
} as const;

const bibtexReader = async () => (await import('./bibtex/read.ts')).readBibtex;

/** Every format that papers go out in; a new one is a file here and a line. */
export const WRITERS: { readonly [Id in WritableId]: WritableFormat & { readonly id: Id } } = {
  markdown: { ...FILES.markdown, id: 'markdown', load: async () => (await import('./markdown.ts')).writeMarkdown },
  bibtex: { ...FILES.bibtex, id: 'bibtex', load: async () => (await import('./bibtex.ts')).writeBibtex },
  biblatex: { ...FILES.biblatex, id: 'biblatex', load: async () => (await import('./biblatex.ts')).writeBiblatex },
  ris: { ...FILES.ris, id: 'ris', load: async () => (await import('./ris.ts')).writeRis },
  csljson: { ...FILES.csljson, id: 'csljson', load: async () => (await import('./csljson.ts')).writeCsljson },
  csv: { ...FILES.csv, id: 'csv', load: async () => (await import('./csv.ts')).writeCsv },
  html: {
    ...{ name: 'HTML, to read and print', extension: 'html', mediaType: 'text/html' },
    id: 'html',
    load: async () => (await import('./html.ts')).writeHtml,
  },
  bibliography: {
    ...{ name: 'Formatted references', extension: 'txt', mediaType: 'text/plain' },
    id: 'bibliography',
    load: async () => (await import('./bibliography.ts')).writeBibliography,
  },
  json: { ...FILES.json, id: 'json', load: async () => (await import('./json.ts')).writeJson },
};

/** One file a paper, in an archive. */
export const MARKDOWN_ZIP: ArchiveFormat = {
  ...{ name: 'Markdown, one file a paper', extension: 'zip', mediaType: 'application/zip' },
  id: 'markdown-zip',
  load: async () => (await import('./markdown-zip.ts')).writeMarkdownZip,
};

/** Every format that papers come in. */
export const READERS: { readonly [Id in ReadableId]: ReadableFormat & { readonly id: Id } } = {
  json: { ...FILES.json, id: 'json', load: async () => (await import('./json.ts')).readJson },
  bibtex: { ...FILES.bibtex, id: 'bibtex', load: bibtexReader },
  biblatex: { ...FILES.biblatex, id: 'biblatex', load: bibtexReader },
  ris: { ...FILES.ris, id: 'ris', load: async () => (await import('./ris/read.ts')).readRis },
  csljson: { ...FILES.csljson, id: 'csljson', load: async () => (await import('./csljson/read.ts')).readCsljson },
  csv: { ...FILES.csv, id: 'csv', load: async () => (await import('./csv/read.ts')).readCsv },
  papermemory: {
    ...{ name: 'PaperMemory', extension: 'json', mediaType: 'application/json' },
    id: 'papermemory',
    load: async () => (await import('./papermemory/read.ts')).readPaperMemory,
  },
  'zotero-rdf': {
    ...{ name: 'Zotero RDF', extension: 'rdf', mediaType: 'application/rdf+xml' },
    id: 'zotero-rdf',
    load: async () => (await import('./zotero-rdf/read.ts')).readZoteroRdf,
  },
  bookmarks: {
    ...{ name: 'Bookmarks of a browser', extension: 'html', mediaType: 'text/html' },
    id: 'bookmarks',
    load: async () => (await import('./bookmarks/read.ts')).readBookmarks,
  },
  list: {
    ...{ name: 'A list of ids, DOIs or links', extension: 'txt', mediaType: 'text/plain' },
    id: 'list',
    load: async () => (await import('./list/read.ts')).readList,
  },
};

/** The name of a file written at a time: `manicule-2026-07-02.bib`, the day being the reader's own. */
export function fileName(format: WritableFormat | ArchiveFormat, at: Millis): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `manicule-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.${format.extension}`;
}
