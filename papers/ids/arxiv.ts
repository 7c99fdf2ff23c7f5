import type { IdScheme } from '../id.ts';
import { pathOf } from './address.ts';

const NEW_STYLE = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
// math.GT/0309136 and math/0309136 are one paper: the subject class is not part of the id.
const OLD_STYLE = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/;

/** The paths before an id, by what a host ends in. */
const PATHS: Readonly<Record<string, RegExp>> = {
  'ar5iv.labs.arxiv.org': /^\/(?:abs|html|papers|pdf)\/(.+)$/,
  'ar5iv.org': /^\/(?:abs|html|papers|pdf)\/(.+)$/,
  'arxiv.org':
    /^\/(?:abs|pdf|html|ps|format|src|e-print|tex|dvi|cits|refs|show-email|trackback|ftp\/(?:[\w-]+\/)+papers\/\d{4})\/(.+)$/,
  'xxx.lanl.gov': /^\/(?:abs|pdf|ps)\/(.+)$/,
  'alphaxiv.org': /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|audio|resources)\/(.+)$/,
  'huggingface.co': /^\/papers\/(.+)$/,
  'hf.co': /^\/papers\/(.+)$/,
  'papers.cool': /^\/arxiv\/(?:pdf\/|kimi\/)?(.+)$/,
  'scirate.com': /^\/arxiv\/(.+)$/,
  'arxiv-vanity.com': /^\/papers\/(.+)$/,
  'emergentmind.com': /^\/papers\/(.+)$/,
  'semanticscholar.org': /^\/(?:v1\/|graph\/v1\/)?(?:paper\/)?arxiv[:/](.+)$/i,
  'inspirehep.net': /^\/(?:api\/)?arxiv\/(.+)$/,
  'takara.ai': /^\/p\/(.+)$/,
  'adsabs.harvard.edu': /^\/abs\/arxiv:([^/]+(?:\/\d{7})?)(?:\/|$)/i,
};

function canonical(text: string): string | null {
  const lower = text.toLowerCase();
  const newStyle = NEW_STYLE.exec(lower);
  if (newStyle?.[1]) return newStyle[1];
  const oldStyle = OLD_STYLE.exec(lower);
  return oldStyle ? `${oldStyle[1]}/${oldStyle[2]}` : null;
}

/** arXiv, its mirrors, and the sites that show its papers under its ids. */
export const arxiv: IdScheme = {
  scheme: 'arxiv',
  hosts: Object.keys(PATHS),
  exclusive: true,
  ofText: (text) => canonical(withoutStamp(text.trim())),
  ofUrl: (url) => {
    const host = Object.keys(PATHS).find((end) => url.hostname === end || url.hostname.endsWith(`.${end}`));
    const rest = host === undefined ? undefined : PATHS[host]?.exec(pathOf(url))?.[1];
    return rest === undefined ? null : ofPath(rest);
  },
  ofDoi: (doi) => (doi.startsWith('10.48550/arxiv.') ? canonical(doi.slice('10.48550/arxiv.'.length)) : null),
  toUrl: (value) => `https://arxiv.org/abs/${value}`,
};

/** 'arXiv:2412.00127v2 [cs.LG] 2 Dec 2024' stands on the margin of every PDF; 'arXiv.2412.00127' in its DOI. */
function withoutStamp(text: string): string {
  return text
    .replace(/^arxiv[\s:.]*/i, '')
    .replace(/\s*\[[a-z-]+(?:\.[a-z-]+)?\].*$/i, '')
    .replace(/\.pdf$/i, '');
}

/** The id is one segment or two, and what follows is a part of the same paper: `2412.00127v1/x1.png`. */
function ofPath(path: string): string | null {
  const [first = '', second] = path.replace(/^arxiv:/i, '').split('/');
  return canonical(withoutEnding(first)) ?? canonical(withoutEnding(`${first}/${second}`));
}

function withoutEnding(name: string): string {
  return name.replace(/\.(?:pdf|html?|ps|ps\.gz|md|txt)$/i, '');
}
