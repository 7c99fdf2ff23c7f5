import type { IdScheme } from '../id.ts';
import { pathOf, unescaped } from './address.ts';
import { DOI_HOSTS } from './doi-hosts.ts';

const DOI = /10\.\d{4,9}(?:\.\d+)*\/\S+/;
/** Registrants in addresses that hold a DOI by chance or by design: `/doi/full/10.1126/…`, not `/nightly/10.20260101/build`. */
const DOI_IN_PATH = /(?:^|\/|\/doi:|=)(10\.\d{4,5}(?:\.\d+)*\/.+)$/i;
const RESOLVERS = ['doi.org', 'dx.doi.org', 'www.doi.org'];
/** Versions of a preprint are one paper; Genome Research shares the prefix, not the form. */
const PREPRINT_VERSION = /^(10\.(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})v\d+$/;
/** What publishers write behind the DOI for the parts and forms of a paper. */
const PART =
  /\/(?:abs|abstract|full|fulltext|full-text|fullhtml|html?|xml|epub|e?pdf|pdf(?:direct|plus|ft)|ampdf|meta|summary|references|citations?|cited-by|figures?|tables?|metrics|supp(?:l(?:_file)?|info|lementary(?:-materials?)?)?|download|authors|data)(?:[/;].*)?$/i;
const FORM =
  /\.(?:full|abstract|short|long|figures-only|full-text|supplementary-material|article-info|article-metrics|e?pdf|pdf\+html|html?|xml|epub|bib|ris|full\.pdf\+html)$/i;
/** Silverchair puts a number of its own and the title, or a file, behind the DOI. */
const ARTICLE_NUMBER = /(?<=^10\.[\d.]+\/.+)\/\d{5,}(?:\/[^/]*)?$/;

/** The DOI in canonical form: lower case, without what a sentence leaves at its end. */
function canonicalDoi(text: string): string | null {
  const found = DOI.exec(text)?.[0];
  if (!found) return null;
  const tidy = withoutTrailingPunctuation(found).toLowerCase();
  return /^10\.[\d.]+\/.+$/.test(tidy) ? tidy.replace(PREPRINT_VERSION, '$1') : null;
}

// '(see 10.1000/182).' ends in a bracket of the sentence's; 'S0140-6736(20)30183-5' in none; '10.1002/(sici)…' opens its own.
function withoutTrailingPunctuation(doi: string): string {
  let tidy = doi;
  for (;;) {
    const last = tidy.at(-1) ?? '';
    const closesOwn = { ')': '(', ']': '[', '}': '{', '>': '<' }[last];
    const balanced = closesOwn !== undefined && count(tidy, closesOwn) >= count(tidy, last);
    if (!/[.,;:'"’”»)\]}>*]/.test(last) || balanced) return tidy;
    tidy = tidy.slice(0, -1);
  }
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

/** The DOI that a publisher's path holds, without the parts and forms that follow it. A volume's DOI is of no one paper. */
function inPublisherPath(url: URL): string | null {
  if (!url.pathname.includes('10.') || url.pathname.includes('/doi/proceedings/')) return null;
  let rest = DOI_IN_PATH.exec(pathOf(url))?.[1];
  if (rest === undefined) return null;
  if (/\/(?:advance-)?article[a-z-]*\/doi\/10\./.test(url.pathname)) rest = rest.replace(ARTICLE_NUMBER, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(FORM, '').replace(PART, '');
  }
  return canonicalDoi(rest);
}

export const doi: IdScheme = {
  scheme: 'doi',
  hosts: [...RESOLVERS, ...Object.keys(DOI_HOSTS), '*'],
  ofText: (text) => {
    const bare = text.trim().replace(/^doi\s*:\s*/i, '');
    return bare.startsWith('10.') ? canonicalDoi(bare) : null;
  },
  ofUrl: (url) => {
    if (RESOLVERS.includes(url.hostname)) return canonicalDoi(unescaped(url.pathname).replace(/\/+$/, ''));
    const own = Object.entries(DOI_HOSTS).find(([host]) => url.hostname === host || url.hostname.endsWith(`.${host}`));
    const derived = own?.[1](url) ?? null;
    return derived === null ? inPublisherPath(url) : canonicalDoi(derived);
  },
  toUrl: (value) => `https://doi.org/${encodeURI(value).replace(/[?#]/g, encodeURIComponent)}`,
};
