import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

/** ChemRxiv's articles by their 24 hexadecimal digits, others for each version; its DOIs are not made from these. */
export const chemrxiv: IdScheme = {
  scheme: 'chemrxiv',
  hosts: ['chemrxiv.org'],
  ofText: (text) => matched(text.trim().toLowerCase(), /^([0-9a-f]{24})$/),
  ofUrl: (url) =>
    inPath(
      url,
      /^\/engage\/chemrxiv\/article-details\/([0-9a-f]{24})$/i,
      /^\/engage\/api-gateway\/chemrxiv\/assets\/orp\/resource\/item\/([0-9a-f]{24})\//i,
    ),
  toUrl: (value) => `https://chemrxiv.org/engage/chemrxiv/article-details/${value}`,
};
