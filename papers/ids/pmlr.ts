import type { IdScheme } from '../id.ts';
import { inPath, matched, pathOf } from './address.ts';

/** Proceedings of Machine Learning Research, volume and paper: `v267/husain25a`. */
export const pmlr: IdScheme = {
  scheme: 'pmlr',
  hosts: ['proceedings.mlr.press', 'jmlr.org', 'jmlr.csail.mit.edu', 'raw.githubusercontent.com', 'github.com'],
  exclusive: true,
  ofText: (text) => matched(text.trim().toLowerCase(), /^([vr]\d+\/(?!assets$)[a-z0-9][\w-]*)$/),
  ofUrl: (url) => {
    if (url.hostname.includes('github')) return ofRepository(pathOf(url));
    // /v130/husain21a.html, /v32/kingma14.pdf, /v130/husain21a/husain21a-supp.pdf; the old ones under jmlr.org
    return url.hostname.endsWith('mlr.press')
      ? inPath(url, /^\/([vr]\d+\/[\w-]+)(?:\.html|\.pdf|\/[^/]+\.\w+)?$/)
      : inPath(url, /^\/proceedings\/papers\/(v\d+\/[\w-]+)(?:\.html|\.pdf|\/[^/]+\.\w+)$/);
  },
  toUrl: (value) => `https://proceedings.mlr.press/${value}.html`,
};

// raw.githubusercontent.com/mlresearch/v267/main/assets/husain25a/husain25a.pdf, and the same file as github.com shows it.
function ofRepository(path: string): string | null {
  const found = /^\/mlresearch\/([vr]\d+)\/(?:(?:raw|blob)\/)?[\w-]+\/assets\/([\w-]+)\/[^/]+$/.exec(path);
  return found ? `${found[1]}/${found[2]}` : null;
}
