import type { PaperId } from '../../papers/id.ts';
import { idOfText } from '../../papers/ids/index.ts';
import { someLine } from './text.ts';

const PREPRINT_SERVER =
  /^(?:arxiv|corr|computing research repository|biorxiv|medrxiv|chemrxiv|techrxiv|psyarxiv|ssrn(?: electronic journal)?|hal|openreview(?:\.net)?|research square|preprints?(?:\.org)?|arxiv\.org|arxiv (?:e-prints?|preprint).*|arxiv[:.].*)$/i;
const ARXIV_ID = /\barxiv\s*[:.]?\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)/i;

/**
 * Where a file says that a paper appeared. A preprint server is no venue; the id that many write instead (`arXiv preprint
 * arXiv:1706.03762`) is the paper's.
 */
export function readVenue(text: string | undefined): {
  readonly name: string | undefined;
  readonly id: PaperId | null;
} {
  const name = someLine(text);
  return { name: name !== undefined && PREPRINT_SERVER.test(name) ? undefined : name, id: arxivIdIn(name) };
}

/** The arXiv id that a text mentions as one. */
export function arxivIdIn(text: string | undefined): PaperId | null {
  const found = ARXIV_ID.exec(text ?? '')?.[1];
  return found === undefined ? null : idOfText(found);
}
