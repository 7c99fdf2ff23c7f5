import type { IdScheme } from '../id.ts';
import { inPath, inQuery, matched } from './address.ts';

const FORUM = /^[\w-]{6,20}$/;

/** OpenReview forums. Their case counts. */
export const openreview: IdScheme = {
  scheme: 'openreview',
  hosts: ['openreview.net', 'jmlr.org', 'papers.cool'],
  ofText: (text) => matched(text.trim(), FORUM),
  ofUrl: (url) => {
    if (url.hostname.endsWith('jmlr.org')) return inPath(url, /^\/tmlr\/papers\/bib\/(.+)\.bib$/);
    if (url.hostname.endsWith('papers.cool')) return inPath(url, /^\/venue\/(.+)@OpenReview$/i);
    const asked = inPath(url, /^\/(forum|pdf|attachment|notes|revisions)$/);
    if (asked === null) return null;
    return (asked === 'notes' ? inQuery(url, 'forum') : null) ?? inQuery(url, 'id');
  },
  toUrl: (value) => `https://openreview.net/forum?id=${value}`,
};
