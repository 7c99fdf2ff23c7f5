import { Failure } from '../../failures/failure.ts';
import type { PaperId } from '../../papers/id.ts';
import { idOfText } from '../../papers/ids/index.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { dateOfText, timeOfText } from '../reading/dates.ts';
import { type Draft, recordOf } from '../reading/draft.ts';
import { noteOfHtml } from '../reading/html-note.ts';
import { withoutMarkup } from '../reading/markup.ts';
import { takePaper } from '../reading/take-paper.ts';
import { lineCounter } from '../reading/text.ts';
import { type RisField, readFields } from './lines.ts';

const OWN_TIME = /^saved by Manicule (\S+)$/;

/** RIS of any program. A record that names no paper, or is never closed, is told by the line it begins on. */
export const readRis: Read = (file, { at }) => {
  const text = withStrictTags(file.replace(/^\uFEFF/, ''));
  const lineAt = lineCounter(text);
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  const fields = readFields(text);
  if (!fields.some(({ tag }) => tag === 'TY') && text.trim() !== '') {
    throw new Failure('file-foreign', ['not-ris']);
  }
  for (const record of records(fields)) {
    const line = lineAt(record[0]?.offset ?? 0);
    const paper = recordOf(draftOf(record), at);
    if (paper === null) problems.push({ line, reason: ['nameless'] });
    else takePaper(papers, paper);
    if (record.at(-1)?.tag !== 'ER') problems.push({ line, reason: ['record-open'] });
  }
  return { papers, problems };
};

/** Some programs indent the tags, or write one space where the format has two: by the record, since files are put together. */
function withStrictTags(text: string): string {
  return text
    .split(/(?<=^[^\S\n]*ER[^\S\n]{0,3}-[^\S\n]*\r?\n)/m)
    .map((record) => (/^TY {2}-/m.test(record) ? record : withStrictTagsIn(record)))
    .join('');
}

function withStrictTagsIn(record: string): string {
  return record.replace(/^[^\S\n]*([A-Z][A-Z0-9])[^\S\n]{0,3}-(?:[^\S\n]|(?=\n)|$(?![\s\S]))/gm, '$1  - ');
}

function records(fields: readonly RisField[]): readonly (readonly RisField[])[] {
  const all: RisField[][] = [];
  for (const field of fields) {
    if (field.tag === 'TY') all.push([field]);
    else if (all.at(-1)?.at(-1)?.tag !== 'ER') all.at(-1)?.push(field);
  }
  return all;
}

function draftOf(record: readonly RisField[]): Draft {
  const all = (...tags: readonly string[]) =>
    tags.flatMap((tag) => record.filter((field) => field.tag === tag).map((field) => field.value));
  const first = (...tags: readonly string[]) => all(...tags).find((value) => value.trim() !== '');
  const savedHere = all('U3')
    .map((value) => OWN_TIME.exec(value)?.[1])
    .find((time) => time !== undefined);
  const plain = savedHere === undefined ? withoutMarkup : (value: string | undefined) => value;
  const links = all('UR', 'LK', 'L2').flatMap((value) => value.split(/(?<![\s;])[\s;]+(?=https?:)/));
  return {
    title: plain(first('TI', 'T1', 'CT', 'BT')),
    authors: all('AU', 'A1').map(readAuthor),
    ids: idsOf(all),
    links,
    pdfUrl: first('L1'),
    codeUrl: first('L3'),
    abstract: plain(first('AB', 'N2')),
    date: dateOfText(first('DA')) ?? dateOfText(first('PY', 'Y1')),
    venue: first('T2', 'JO', 'JF', 'JA', 'J2', 'C3', ...(first('TI', 'T1', 'CT') === undefined ? [] : ['BT'])),
    tags: all('KW').flatMap((value) => value.split(/[\r\n]+/)),
    note: all('N1', 'RN')
      .map((note) => (savedHere === undefined ? noteOfHtml(note) : note))
      .join('\n\n'),
    status: /^status: (.+)$/.exec(first('U1') ?? '')?.[1],
    starred: first('U2') === 'starred',
    savedAt: timeOfText(savedHere) ?? timeOfText(first('Y2')),
  };
}

function idsOf(all: (...tags: readonly string[]) => readonly string[]): readonly (PaperId | null)[] {
  const dois = all('DO', 'M3').map((doi) => idOfText(doi));
  const named = all('AN', 'M1', 'C1', 'C7').filter((value) => /^\w+:\S+$/.test(value.trim()));
  return [...dois, ...named.map(idOfText)];
}

/** `Family, Given, Suffix` as it is printed. */
function readAuthor(value: string): string {
  const name = value.trim();
  if (name.endsWith(',')) return name.slice(0, -1);
  const [family = '', given = '', suffix = ''] = name.split(',').map((part) => part.trim());
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}
