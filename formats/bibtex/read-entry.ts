import { type PaperId, splitPaperId } from '../../papers/id.ts';
import { idOfText } from '../../papers/ids/index.ts';
import { unescapeLatex } from '../latex/unescape.ts';
import { dateOfParts, dateOfText, timeOfText } from '../reading/dates.ts';
import type { Draft } from '../reading/draft.ts';
import { noteOfHtml } from '../reading/html-note.ts';
import { isOnlyIds, readVenue, statedIds } from '../reading/venue.ts';
import type { ParsedEntry } from './parse.ts';
import { readKeywords, readNames } from './values.ts';

const NOTE_FIELDS = ['annote', 'annotation', 'comment', 'review', 'notes'];
// Any other note that begins with a tag was typed so.
const ZOTERO_NOTE = /^\s*<div (?:class="zotero-note|data-schema-version=)/;
const TAG_FIELDS = ['keywords', 'keyword', 'groups', 'mendeley-tags', 'mendeley-groups'];
const VENUE_FIELDS = ['journal', 'journaltitle', 'booktitle', 'eventtitle', 'maintitle'];

/** What a BibTeX or BibLaTeX entry says of a paper, whichever program wrote it. */
export function readEntry({ fields }: ParsedEntry): Draft {
  const raw = (...names: readonly string[]) => names.flatMap((name) => fields.get(name) ?? [])[0];
  const text = (...names: readonly string[]) => {
    const value = raw(...names);
    return value === undefined ? undefined : unescapeLatex(value);
  };
  const venue = text(...VENUE_FIELDS);
  return {
    title: text('title'),
    authors: readNames(raw('author') ?? ''),
    ids: idsOf(fields),
    links: [raw('url'), raw('howpublished'), raw('ee'), raw('link'), raw('bdsk-url-1')].map(readLink),
    pdfUrl: readLink(raw('pdf')),
    codeUrl: readLink(raw('code')),
    abstract: text('abstract'),
    date: dateOfText(text('date')) ?? dateOfParts(text('year'), text('month'), raw('day')),
    venue,
    tags: TAG_FIELDS.flatMap((name) => fields.get(name) ?? []).flatMap(readKeywords),
    note: noteOf(fields),
    status: raw('readstatus'),
    starred: /^(?:true|yes|1)$/i.test(raw('starred') ?? ''),
    savedAt: timeOfText(raw('urldate', 'creationdate', 'date-added', ...(fields.has('biburl') ? [] : ['timestamp']))),
  };
}

function idsOf(fields: ParsedEntry['fields']): readonly (PaperId | null)[] {
  const all = (name: string) => fields.get(name) ?? [];
  const volume = all('volume').map((value) => /^abs\/(.+)$/.exec(value)?.[1]);
  const arxiv = [...all('eprint'), ...all('arxivid'), ...volume].map((value) => idOfText(`arxiv:${value ?? ''}`));
  const named = [...fields].map(([name, [value = '']]) => namedId(name, value));
  return [
    ...arxiv,
    ...all('doi').map((doi) => idOfText(decodeBraces(doi))),
    ...all('note').flatMap(statedIds),
    ...[...all('howpublished'), ...all('publisher')].map((value) => readVenue(value).id),
    ...named,
  ];
}

/** A field that is called as a scheme of ids is. */
function namedId(name: string, value: string): PaperId | null {
  const id = idOfText(`${name}:${decodeBraces(value)}`);
  return id !== null && splitPaperId(id).scheme === name && name !== 'doi' && name !== 'arxiv' ? id : null;
}

/** Addresses stand as they are, or in `\url`, or with their specials escaped. */
function readLink(value: string | undefined): string | undefined {
  const link = /https?:\/\/[^\s{}]+/i.exec(
    value?.replace(/\\(?=[_%#&~$])|\\url\s*\{/g, ' ').replace(/ (?=[_%#&~$])/g, '') ?? '',
  );
  return link?.[0];
}

/** The reader's notes, then what BibTeX prints as a note, unless it only says the arXiv id again. */
function noteOf(fields: ParsedEntry['fields']): string {
  const published = (fields.get('note') ?? []).map(unescapeLatex).filter((note) => !isOnlyIds(note));
  return [...NOTE_FIELDS.flatMap((name) => fields.get(name) ?? []).map(unescapeLatex), ...published]
    .map((note) => (ZOTERO_NOTE.test(note) ? noteOfHtml(note) : note))
    .filter((note) => note.trim() !== '')
    .join('\n\n');
}

function decodeBraces(value: string): string {
  return value.replace(/%7[bd]|%5c|%20/gi, decodeURIComponent);
}
