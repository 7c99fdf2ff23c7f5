import type { IdScheme } from '../id.ts';
import { inPath } from './address.ts';

// P19-1001 until 2020, 2020.acl-main.405 since. A volume's front matter, number 0, is listed and cited as its papers are.
const OLD = /^([A-Z]\d{2}-\d{4})$/i;
const NEW = /^(\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)$/i;

function canonical(text: string): string | null {
  if (OLD.test(text)) return text.toUpperCase();
  return NEW.test(text) ? text.toLowerCase() : null;
}

/** ACL Anthology. */
export const acl: IdScheme = {
  scheme: 'acl',
  hosts: ['aclanthology.org', 'aclweb.org', 'aclanthology.info', 'aclanthology.coli.uni-saarland.de', 'papers.cool'],
  exclusive: true,
  ofText: (text) => canonical(text.trim()),
  ofUrl: (url) =>
    // /2020.acl-main.405v2.pdf, /anthology/P/P19/P19-1001.bib, /papers/P18-1001/p18-1001, /attachments/2020.acl-main.405.Software.zip
    inPath(
      url,
      /\/([A-Z]\d{2}-\d{4})(?:[ev]\d+)?(?:\.[A-Za-z0-9.]+|@ACL)?$/i,
      /\/(\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)(?:[ev]\d+)?(?:\.[A-Za-z][A-Za-z0-9.]*|@ACL)?$/i,
    ),
  ofDoi: (doi) => /^10\.(?:18653|3115)\/v1\/(.+)$/.exec(doi)?.[1] ?? null,
  toUrl: (value) => `https://aclanthology.org/${value}/`,
};
