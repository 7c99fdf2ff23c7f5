import type { PaperId } from '../../papers/id.ts';
import { idOfText } from '../../papers/ids/index.ts';
import { someLine } from './text.ts';

const PREPRINT_SERVER =
  /^(?:arxiv|corr|computing research repository|biorxiv|medrxiv|chemrxiv|techrxiv|psyarxiv|ssrn(?: electronic journal)?|hal|openreview(?:\.net)?|research square|preprints?(?:\.org)?|arxiv\.org|arxiv (?:e-prints?|preprint).*|arxiv[:.].*)$/i;
const ARXIV_ID = /\barxiv\s*[:.]?\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)/i;
const ID_LINE =
  /^[^\S\n]*(?:(arxiv)[:\s][^\S\n]*([\w./-]+)(?:[^\S\n]*\[[\w., -]+\])?|(doi|pmid|pmcid):[^\S\n]*(\S+))[^\S\n]*$/gim;

/**
 * Where a file says that a paper appeared. A preprint server is no venue; the id that many write with it (`arXiv preprint
 * arXiv:2606.03762`) is the paper's.
 */
export function readVenue(text: string | undefined): {
  readonly name: string | undefined;
  readonly id: PaperId | null;
} {
  const name = someLine(text);
  if (name === undefined || !PREPRINT_SERVER.test(name)) return { name, id: null };
  const id = ARXIV_ID.exec(name)?.[1];
  return { name: undefined, id: id === undefined ? null : idOfText(id) };
}

/** The ids that lines of a note say, and nothing else on them. Ids that a sentence mentions are of other papers. */
export function statedIds(note: string | undefined): readonly PaperId[] {
  return [...(note ?? '').matchAll(ID_LINE)].map(idOfLine).filter((id) => id !== null);
}

/** Whether a note says ids again and nothing else. */
export function isOnlyIds(note: string): boolean {
  return (
    statedIds(note).length > 0 &&
    note.replace(ID_LINE, (line, ...found) => (idOfLine([line, ...found]) ? '' : line)).trim() === ''
  );
}

function idOfLine([, arxiv, number, scheme, value]: readonly string[]): PaperId | null {
  return idOfText(arxiv === undefined ? `${scheme}:${value}` : `arxiv:${number}`);
}
