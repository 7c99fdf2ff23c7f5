import type { IdScheme } from '../id.ts';
import { inPath, inQuery, matched } from './address.ts';

/** IEEE Xplore's article numbers. */
export const ieee: IdScheme = {
  scheme: 'ieee',
  hosts: ['ieeexplore.ieee.org'],
  exclusive: true,
  ofText: (text) => matched(text.trim(), /^0*([1-9]\d{3,9})$/),
  ofUrl: (url) =>
    inPath(
      url,
      /^\/(?:abstract\/|rest\/)?document\/(\d+)(?:\/|$)/,
      // /iel7/6287639/8948470/09090146.pdf: publication, issue, article.
      /^\/ielx?\d*\/(?:\d+\/)+(\d+)\.pdf$/,
    ) ?? (/^\/(?:stamp|stampPDF|xpls?|rest|search)\//.test(url.pathname) ? inQuery(url, 'arnumber') : null),
  toUrl: (value) => `https://ieeexplore.ieee.org/document/${value}`,
};
