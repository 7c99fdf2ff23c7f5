import type { IdScheme } from '../id.ts';
import { inPath, inQuery, matched } from './address.ts';

// S, the journal's ISSN, two digits of the year, five of the article, a check digit; books have B and their ISBN instead.
const PII = /^(S\d{7}[\dX]\d{7}[\dX]|B97[89]\d{10}\d{5}[\dX])$/;

/** Publisher item identifiers: ScienceDirect, Cell Press, The Lancet, and the DOIs that Elsevier made of them. */
export const pii: IdScheme = {
  scheme: 'pii',
  hosts: [
    'sciencedirect.com',
    'reader.elsevier.com',
    'linkinghub.elsevier.com',
    'pdf.sciencedirectassets.com',
    'cell.com',
    'thelancet.com',
  ],
  exclusive: true,
  ofText: (text) =>
    matched(
      text
        .trim()
        .toUpperCase()
        .replace(/^PII[:\s]*/, '')
        .replace(/[()\s.-]/g, ''),
      PII,
    ),
  ofUrl: (url) =>
    inPath(
      url,
      /\/pii\/([^/]+)(?:\/|$)/,
      /\/(?:fulltext|abstract|pdf|pdfExtended|article|comments)\/((?:PII)?[SB][\dX()-]+)(?:\.pdf)?(?:\/|$)/i,
      /\/1-s2\.0-([SB][\dX]+)(?:-main\.pdf|\/[^/]*\.pdf|$)/i,
    ) ?? inQuery(url, 'pii'),
  ofDoi: (doi) => matched(doi, /^10\.1016\/((?:s[\dx]{4}|b97[89])-.+)$/),
  toUrl: (value) => `https://www.sciencedirect.com/science/article/pii/${value}`,
};
