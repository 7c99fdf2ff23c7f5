import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const NAMED = /^((?:oup|aip|mit)(?:\/[\w.-]+){4})$/;
const PUBLISHERS: readonly (readonly [host: string, publisher: string])[] = [
  ['academic.oup.com', 'oup'],
  ['pubs.aip.org', 'aip'],
  ['direct.mit.edu', 'mit'],
];

/**
 * Journals on Silverchair's platform (Oxford, AIP, MIT Press), whose addresses mostly hold no DOI: publisher, journal, volume,
 * issue and first page, which the page of an article and its PDF share.
 */
export const silverchair: IdScheme = {
  scheme: 'silverchair',
  hosts: PUBLISHERS.map(([host]) => host),
  ofText: (text) => matched(text.trim(), NAMED),
  ofUrl: (url) => {
    const publisher = PUBLISHERS.find(([host]) => url.hostname.endsWith(host))?.[1];
    // /bioinformatics/article-abstract/36/4/1234/5566506, /aip/jcp/article-pdf/156/14/144102/16541234/144102_1_online.pdf
    const found =
      /\/([\w-]+)\/article(?:-abstract|-pdf|-split|-lookup|-standard)?\/(\w+)\/([\w-]+)\/([\w.-]+)\/\d+(?:\/|$)/.exec(
        pathOf(url),
      );
    return publisher && found ? `${publisher}/${found.slice(1, 5).join('/')}` : null;
  },
  toUrl: (value) => {
    const [publisher, journal, ...place] = value.split('/');
    const host = PUBLISHERS.find(([, name]) => name === publisher)?.[0] ?? '';
    return `https://${host}/${publisher === 'aip' ? 'aip/' : ''}${journal}/article/${place.join('/')}`;
  },
};
