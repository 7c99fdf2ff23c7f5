import { BOUNDS } from '../bounds.ts';
import { type IdScheme, makePaperId, type PaperId, splitPaperId } from '../id.ts';
import { arxiv } from './arxiv.ts';
import { schemesFor } from './dispatch.ts';
import { doi } from './doi.ts';
import { SCHEMES } from './schemes.ts';
import { withoutWrapping } from './wrapped.ts';

const byName: ReadonlyMap<string, IdScheme> = new Map(SCHEMES.map((scheme) => [scheme.scheme, scheme]));
/** How ids are also introduced where people write them. */
const OTHER_NAMES: Readonly<Record<string, string>> = { pubmed: 'pmid', pmc: 'pmcid', corpusid: 's2' };
const rank: ReadonlyMap<string, number> = new Map(SCHEMES.map(({ scheme }, index) => [scheme, index]));

/**
 * The id of the paper that an address is of, or null. Relative addresses are of no paper. An address that means nothing as it
 * stands is read without what a sentence leaves at its end.
 */
export function idOfUrl(href: string): PaperId | null {
  if (href.length > BOUNDS.url) return null;
  const address = withoutWrapping(href.trim());
  const bare = address.replace(/[.,;:'"’”»>\])}]+$/, '');
  return idOfAddress(address) ?? (bare === address ? null : idOfAddress(bare));
}

function idOfAddress(address: string): PaperId | null {
  const schemes = schemesFor(address);
  const url = schemes.length > 0 && URL.canParse(address) ? new URL(address) : null;
  if (!url) return null;
  for (const scheme of schemes) {
    const value = canonical(scheme, scheme.ofUrl(url));
    if (value !== null) return idIn(scheme, value);
  }
  return null;
}

/** The id behind a DOI: the registrant's own where its scheme is known (`10.48550/arxiv.…`), the DOI itself elsewhere. */
export function idOfDoi(text: string): PaperId | null {
  const value = doi.ofText(text);
  return value === null ? null : idIn(doi, value);
}

function canonical(scheme: IdScheme, held: string | null): string | null {
  return held === null ? null : scheme.ofText(held);
}

/** The id of a scheme's value, or the one of another scheme that it repeats. */
function idIn(scheme: IdScheme, value: string): PaperId {
  if (scheme !== doi) return (scheme.repeats?.(value) as PaperId | null | undefined) ?? makePaperId(scheme, value);
  for (const other of SCHEMES) {
    const own = canonical(other, other.ofDoi?.(value) ?? null);
    if (own !== null) return makePaperId(other, own);
  }
  return makePaperId(doi, value);
}

/** The id that a text writes: `arxiv:2412.00127v2`, `2412.00127`, `10.1000/182`, `doi:…`, a whole address. Null for any other text. */
export function idOfText(text: string): PaperId | null {
  const trimmed = text.trim();
  if (trimmed.length > BOUNDS.url) return null;
  if (/^https?:/i.test(trimmed)) return idOfUrl(trimmed);
  const colon = trimmed.indexOf(':');
  const name = trimmed.slice(0, Math.max(0, colon)).trim().toLowerCase();
  const named = byName.get(OTHER_NAMES[name] ?? name);
  if (!named || named === doi) return idOfDoi(trimmed) ?? bareId(trimmed);
  const value = named.ofText(
    name === 'corpusid' ? `corpus:${trimmed.slice(colon + 1).trim()}` : trimmed.slice(colon + 1),
  );
  return value === null ? null : idIn(named, value);
}

/** All ids that a bare value may be, in whatever schemes have such ones: `P17-1007` one of the ACL Anthology and others. */
export function idsOfValue(text: string): readonly PaperId[] {
  if (text.length > BOUNDS.url) return [];
  return SCHEMES.flatMap((scheme) => {
    const value = scheme.ofText(text);
    return value === null ? [] : [idIn(scheme, value)];
  });
}

function bareId(text: string): PaperId | null {
  const value = arxiv.ofText(text);
  return value === null ? null : makePaperId(arxiv, value);
}

/** Whether a text is an id exactly as this project writes it. */
export function isPaperId(text: string): text is PaperId {
  const { scheme, value } = splitPaperId(text as PaperId);
  const known = byName.get(scheme);
  return known !== undefined && known.ofText(value) === value && idIn(known, value) === text;
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
  return rank.get(splitPaperId(id).scheme) ?? SCHEMES.length;
}

/** The archive whose ids tell two papers apart, for an id of one; null where two ids of a scheme may be of one paper. */
export function exclusiveArchive(id: PaperId): string | null {
  const { scheme } = splitPaperId(id);
  return byName.get(scheme)?.exclusive ? scheme : null;
}
