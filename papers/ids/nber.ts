import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

/** NBER working papers: `w33843`; `t` and `h` are the technical and the historical series. */
export const nber: IdScheme = {
  scheme: 'nber',
  hosts: ['nber.org'],
  exclusive: true,
  ofText: (text) => matched(text.trim().toLowerCase(), /^([wth]\d{1,5})$/),
  ofUrl: (url) => inPath(url, /^\/papers\/([a-z]\d+)(?:\.pdf|\.html)?$/i, /\/working_papers\/([a-z]\d+)\//i),
  ofDoi: (doi) => matched(doi, /^10\.3386\/([a-z]\d+)$/),
  toUrl: (value) => `https://www.nber.org/papers/${value}`,
};
