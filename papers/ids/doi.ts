import type { IdScheme } from '../id.ts';

const DOI = /10\.\d{4,9}(?:\.\d+)*\/\S+/;
const RESOLVER_HOST = /^(?:(?:www|dx)\.)?doi\.org$/;

/** The DOI in canonical form: lower case, without what a sentence leaves at its end. */
export function canonicalDoi(text: string): string | null {
  const found = DOI.exec(text)?.[0];
  if (!found) return null;
  const tidy = withoutTrailingPunctuation(found).toLowerCase();
  return /^10\.[\d.]+\/.+$/.test(tidy) ? tidy : null;
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

export const doi: IdScheme = {
  scheme: 'doi',
  ofText: (text) => {
    const bare = text.trim().replace(/^doi\s*:\s*/i, '');
    return bare.startsWith('10.') ? canonicalDoi(bare) : null;
  },
  ofUrl: (url) => (RESOLVER_HOST.test(url.hostname) ? canonicalDoi(decode(url.pathname.slice(1))) : null),
  toUrl: (value) => `https://doi.org/${encodeURI(value).replace(/[?#]/g, encodeURIComponent)}`,
};

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // old DOIs hold a bare %
  }
}
