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
      url.hostname.startsWith('pubmed.') ? /^\/(\d+)(?:\/|$)/ : /^\/(?:m\/)?pubmed\/(\d+)$/,
      /^\/(?:article|abstract)\/MED\/(\d+)$/i,
      /^\/(?:pmc\/)?articles\/pmid\/(\d+)$/,
    ),
  toUrl: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
};
