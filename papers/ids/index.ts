import { type IdScheme, makePaperId, type PaperId, splitPaperId } from '../id.ts';
import { arxiv } from './arxiv.ts';
import { doi } from './doi.ts';

/** Every scheme, the most telling first: where an address could be read by two, the first one has it. */
const SCHEMES: readonly IdScheme[] = [arxiv, doi];

const byName: ReadonlyMap<string, IdScheme> = new Map(SCHEMES.map((scheme) => [scheme.scheme, scheme]));

/** The id of the paper that an address is of, or null. Relative addresses are of no paper. */
export function idOfUrl(href: string): PaperId | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  for (const scheme of SCHEMES) {
    const value = scheme.ofUrl(url);
    if (value !== null) return scheme === doi ? idOfDoi(value) : makePaperId(scheme, value);
  }
  return null;
}

/** The id behind a DOI: the registrant's own where its scheme is known (`10.48550/arxiv.…`), the DOI itself elsewhere. */
export function idOfDoi(text: string): PaperId | null {
  const value = doi.ofText(text);
  if (value === null) return null;
  for (const scheme of SCHEMES) {
    const own = scheme.ofDoi?.(value) ?? null;
    if (own !== null) return makePaperId(scheme, own);
  }
  return makePaperId(doi, value);
}

/** The id that a text writes: `arxiv:2412.00127v2`, `2412.00127`, `10.1000/182`, `doi:…`, a whole address. Null for any other text. */
export function idOfText(text: string): PaperId | null {
  const trimmed = text.trim();
  if (/^https?:/i.test(trimmed)) return idOfUrl(trimmed);
  const named = byName.get(trimmed.slice(0, Math.max(0, trimmed.indexOf(':'))).toLowerCase());
  if (named && named !== doi) {
    const value = named.ofText(trimmed.slice(trimmed.indexOf(':') + 1));
    return value === null ? null : makePaperId(named, value);
  }
  return idOfDoi(trimmed) ?? bareId(trimmed);
}

function bareId(text: string): PaperId | null {
  const value = arxiv.ofText(text);
  return value === null ? null : makePaperId(arxiv, value);
}

/** Whether a text is an id exactly as this project writes it. */
export function isPaperId(text: string): text is PaperId {
  const { scheme, value } = splitPaperId(text as PaperId);
  const known = byName.get(scheme);
  return known !== undefined && known.ofText(value) === value && idOfText(text) === text;
}

/** Where a reader is sent for an id. */
export function urlOfId(id: PaperId): string {
  const { scheme, value } = splitPaperId(id);
  const known = byName.get(scheme);
  if (!known) throw new RangeError(`no scheme writes the id ${id}`);
  return known.toUrl(value);
}

/** Sorts ids the most telling scheme first, and within one scheme by value: every record keeps its ids in this order. */
export function compareIds(a: PaperId, b: PaperId): number {
  return rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rankOf(id: PaperId): number {
  return SCHEMES.findIndex(({ scheme }) => scheme === splitPaperId(id).scheme);
}
