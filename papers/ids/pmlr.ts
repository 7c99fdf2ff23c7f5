import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

const NAMED = /^([vr]\d+\/[a-z0-9][\w-]*)$/;

/** Proceedings of Machine Learning Research, volume and paper: `v267/husain25a`. */
export const pmlr: IdScheme = {
  scheme: 'pmlr',
  hosts: ['proceedings.mlr.press', 'jmlr.org', 'jmlr.csail.mit.edu', 'raw.githubusercontent.com', 'github.com'],
  exclusive: true,
  ofText: (text) => matched(text.trim().toLowerCase(), NAMED),
  ofUrl: (url) => {
    if (/github/.test(url.hostname)) return ofRepository(url);
    const prefix = url.hostname.endsWith('mlr.press') ? '' : '/proceedings/papers';
    // /v130/husain21a.html, /v32/kingma14.pdf, /v130/husain21a/husain21a-supp.pdf
    const id = inPath(url, new RegExp(`^${prefix}/([vr]\\d+/[\\w-]+)(?:\\.html|\\.pdf|/[^/]+\\.\\w+)$`));
    return id === null || id.endsWith('/assets') ? null : id.toLowerCase();
  },
  toUrl: (value) => `https://proceedings.mlr.press/${value}.html`,
};

// raw.githubusercontent.com/mlresearch/v267/main/assets/husain25a/husain25a.pdf, and the same file as github.com shows it.
function ofRepository(url: URL): string | null {
  const path = inPath(url, /^\/mlresearch\/([vr]\d+\/.+)$/);
  const found = /^([vr]\d+)\/(?:(?:raw|blob)\/)?[\w-]+\/assets\/([\w-]+)\/[^/]+$/.exec(path ?? '');
  return found ? `${found[1]}/${found[2]}`.toLowerCase() : null;
}
