import type { IdScheme } from '../id.ts';
import { inPath, inQuery, matched } from './address.ts';

const PMC = /^PMC0*([1-9]\d{0,8})(?:\.\d+)?$/i;

function canonical(text: string | null): string | null {
  const digits = matched(text ?? '', PMC);
  return digits === null ? null : `PMC${digits}`;
}

/** PubMed Central, and Europe PMC's view of it. */
export const pmcid: IdScheme = {
  scheme: 'pmcid',
  hosts: ['ncbi.nlm.nih.gov', 'europepmc.org'],
  exclusive: true,
  ofText: (text) => canonical(text.trim().replace(/^(?=\d)/, 'PMC')),
  ofUrl: (url) =>
    canonical(
      inPath(url, /^\/(?:pmc\/)?articles\/(PMC[\d.]+)(?:\/|$)/i, /^\/(?:article|abstract)\/PMC\/(PMC\d+)$/i) ??
        inQuery(url, 'accid'),
    ),
  toUrl: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`,
};
