import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const NAMED = /^(v\d+\/[a-z0-9][\w-]*)$/;

/** Journal of Machine Learning Research, volume and paper: `v13/bergstra12a`, `v26/25-1654`. */
export const jmlr: IdScheme = {
  scheme: 'jmlr',
  hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
  exclusive: true,
  ofText: (text) => matched(text.trim().toLowerCase(), NAMED),
  ofUrl: (url) => {
    // /papers/v13/bergstra12a.html, /papers/volume13/bergstra12a/bergstra12a.pdf, /papers/v26/25-1654.bib
    const found = /^(?:\/beta)?\/papers\/v(?:olume)?(\d+)\/([\w-]+)(?:\.(?:html|pdf|bib|ps\.gz|ps)|\/[^/]+\.\w+)$/.exec(
      pathOf(url),
    );
    return found ? `v${found[1]}/${found[2]}` : null;
  },
  toUrl: (value) => `https://www.jmlr.org/papers/${value}.html`,
};
