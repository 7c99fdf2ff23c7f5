import type { PaperId } from '../../papers/id.ts';
import { idOfText } from '../../papers/ids/index.ts';
import { someLine } from './text.ts';

const PREPRINT_SERVER =
  /^(?:arxiv|corr|computing research repository|biorxiv|medrxiv|chemrxiv|techrxiv|psyarxiv|ssrn(?: electronic journal)?|hal|openreview(?:\.net)?|research square|preprints?(?:\.org)?|arxiv\.org|arxiv (?:e-prints?|preprint).*|arxiv[:.].*)$/i;
const ARXIV_ID = /\barxiv\s*[:.]?\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)/i;
const ARXIV_LINE = /^[^\S\n]*arxiv[:\s][^\S\n]*([\w./-]+)(?:[^\S\n]*\[[\w., -]+\])?[^\S\n]*$/im;

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

/** The arXiv id that a line of a note says and nothing else. Ids that a sentence mentions are of other papers. */
export function statedId(note: string | undefined): PaperId | null {
  const id = ARXIV_LINE.exec(note ?? '')?.[1];
  return id === undefined ? null : idOfText(`arxiv:${id}`);
}

/** Whether a note says the arXiv id again and nothing else. */
export function isOnlyAnId(note: string): boolean {
  return note.replace(ARXIV_LINE, '').trim() === '' && statedId(note) !== null;
}
