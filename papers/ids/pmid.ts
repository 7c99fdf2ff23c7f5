import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

/** PubMed, and Europe PMC's view of it. */
export const pmid: IdScheme = {
  scheme: 'pmid',
  hosts: ['pubmed.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov', 'europepmc.org', 'pubmed.gov'],
  exclusive: true,
  ofText: (text) => matched(text.trim(), /^0*([1-9]\d{0,8})$/),
  ofUrl: (url) =>
    inPath(
      url,
      url.hostname.startsWith('pubmed.') ? /^\/0*([1-9]\d{0,8})(?:\/|$)/ : /^\/(?:m\/)?pubmed\/0*([1-9]\d{0,8})$/,
      /^\/(?:article|abstract)\/MED\/0*([1-9]\d{0,8})$/i,
      /^\/(?:pmc\/)?articles\/pmid\/0*([1-9]\d{0,8})$/,
    ),
  toUrl: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
};
