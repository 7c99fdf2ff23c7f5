import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

// Its DOIs are of preprints alone under these prefixes; projects and files have 10.17605.
const PREPRINT_DOI = /^10\.(?:31219|3122\d|3123[0-7]|31730|35542|51094)\/osf\.io\/([a-z0-9]{5})(?:_v\d+)?$/;

/** Preprints on the Open Science Framework, PsyArXiv and SocArXiv among them: five letters and digits. */
export const osf: IdScheme = {
  scheme: 'osf',
  hosts: ['osf.io', 'psyarxiv.com'],
  ofText: (text) => matched(text.trim().toLowerCase(), /^([a-z0-9]{5})(?:_v\d+)?$/),
  ofUrl: (url) =>
    url.hostname.endsWith('psyarxiv.com')
      ? inPath(url, /^\/([^/]+)(?:\/|$)/)
      : // /preprints/psyarxiv/abc12_v1, and without its provider: '/preprints/bitss' is a provider's list.
        inPath(url, /^\/preprints\/[a-z]+\/([^/]+)(?:\/download)?$/i, /^\/preprints\/([a-z]*\d[^/]*)(?:\/download)?$/i),
  ofDoi: (doi) => matched(doi, PREPRINT_DOI),
  toUrl: (value) => `https://osf.io/preprints/osf/${value}`,
};
