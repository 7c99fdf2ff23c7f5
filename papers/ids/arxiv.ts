import type { IdScheme } from '../id.ts';

const NEW_STYLE = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
// math.GT/0309136 and math/0309136 are one paper: the subject class is not part of the id.
const OLD_STYLE = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/;

const ARXIV_HOST = /^(?:(?:www|export|browse|[a-z]{2})\.)?arxiv\.org$/;
const AR5IV_HOST = /^(?:www\.)?ar5iv(?:\.labs\.arxiv)?\.org$/;
const ALPHAXIV_HOST = /^(?:www\.)?alphaxiv\.org$/;
const HUGGING_FACE_HOST = /^(?:www\.)?(?:huggingface\.co|hf\.co)$/;

function canonical(text: string): string | null {
  const lower = text.toLowerCase();
  const newStyle = NEW_STYLE.exec(lower);
  if (newStyle?.[1]) return newStyle[1];
  const oldStyle = OLD_STYLE.exec(lower);
  return oldStyle ? `${oldStyle[1]}/${oldStyle[2]}` : null;
}

function pathPrefix(host: string): RegExp | null {
  if (ARXIV_HOST.test(host)) return /^\/(?:abs|pdf|html|ps|format|src|e-print|tex|dvi|cits|refs)\/(.+)$/;
  if (AR5IV_HOST.test(host)) return /^\/(?:abs|html|papers|pdf)\/(.+)$/;
  if (ALPHAXIV_HOST.test(host)) return /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|audio|resources)\/(.+)$/;
  if (HUGGING_FACE_HOST.test(host)) return /^\/papers\/(.+)$/;
  return null;
}

export const arxiv: IdScheme = {
  scheme: 'arxiv',
  ofText: (text) =>
    canonical(
      text
        .trim()
        .replace(/^arxiv\s*:\s*/i, '')
        .replace(/\.pdf$/i, ''),
    ),
  ofUrl: (url) => {
    const rest = pathPrefix(url.hostname)?.exec(decodePath(url.pathname))?.[1];
    if (!rest) return null;
    const cleaned = rest.replace(/\/+$/, '').replace(/\.(?:pdf|ps|html|ps\.gz)$/i, '');
    return canonical(cleaned) ?? canonical(cleaned.replace(/\.(?:md|txt)$/i, ''));
  },
  ofDoi: (doi) => (doi.startsWith('10.48550/arxiv.') ? canonical(doi.slice('10.48550/arxiv.'.length)) : null),
  toUrl: (value) => `https://arxiv.org/abs/${value}`,
};

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % is not an escape; the path still may hold an id
  }
}
