import type { Millis } from '../papers/saved.ts';
import type { ReadableFormat, ReadableId, WritableFormat, WritableId } from './format.ts';

const JSON_FILE = { name: 'JSON (complete backup)', extension: 'json', mediaType: 'application/json' } as const;

/** Every format that papers go out in; a new one is a file here and a line. */
export const WRITERS: { readonly [Id in WritableId]: WritableFormat & { readonly id: Id } } = {
  markdown: {
    id: 'markdown',
    name: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  bibtex: {
    id: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    load: async () => (await import('./bibtex.ts')).writeBibtex,
  },
  csv: {
    id: 'csv',
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  json: { ...JSON_FILE, id: 'json', load: async () => (await import('./json.ts')).writeJson },
};

/** Every format that papers come in. */
export const READERS: { readonly [Id in ReadableId]: ReadableFormat & { readonly id: Id } } = {
  json: { ...JSON_FILE, id: 'json', load: async () => (await import('./json.ts')).readJson },
};

/** The name of a file written at a time: `manicule-2026-07-02.bib`, the day being the reader's own. */
export function fileName(format: WritableFormat, at: Millis): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `manicule-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.${format.extension}`;
}
