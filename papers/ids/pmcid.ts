import type { IdScheme } from '../id.ts';
import { inPath, inQuery, matched } from './address.ts';

/** PubMed Central, and Europe PMC's view of it. */
export const pmcid: IdScheme = {
  scheme: 'pmcid',
  hosts: ['ncbi.nlm.nih.gov', 'europepmc.org'],
  exclusive: true,
  ofText: (text) => {
    const digits = matched(text.trim(), /^(?:PMC)?0*([1-9]\d{0,8})(?:\.\d+)?$/i);
    return digits === null ? null : `PMC${digits}`;
  },
  ofUrl: (url) =>
    inPath(url, /^\/(?:pmc\/)?articles\/(PMC[\d.]+)(?:\/|$)/i, /^\/(?:article|abstract)\/PMC\/(PMC\d+)$/i) ??
    inQuery(url, 'accid'),
  toUrl: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`,
};
