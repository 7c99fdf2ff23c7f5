import type { IdScheme } from '../id.ts';
import { inPath, inQuery, matched } from './address.ts';

/** SSRN abstracts. */
export const ssrn: IdScheme = {
  scheme: 'ssrn',
  hosts: ['ssrn.com'],
  ofText: (text) => matched(text.trim(), /^0*([1-9]\d{2,8})$/),
  ofUrl: (url) =>
    inPath(url, /^\/abstract=(\d+)$/, /^\/sol3\/Delivery\.cfm\/(?:SSRN_ID)?(\d+)[^/]*\.pdf$/i) ??
    inQuery(url, 'abstract_id') ??
    inQuery(url, 'abstractid') ??
    inQuery(url, 'abstract'),
  ofDoi: (doi) => matched(doi, /^10\.2139\/ssrn\.(\d+)$/),
  toUrl: (value) => `https://papers.ssrn.com/sol3/papers.cfm?abstract_id=${value}`,
};
