import type { IdScheme } from '../id.ts';
import { inPath, matched, pathOf } from './address.ts';

/**
 * The proceedings software that NeurIPS, ICLR and MLSys share. A paper is a year and a hash, since the hash is only of its number
 * within the year: hundreds of them stand for one paper of NeurIPS and another of ICLR. Addresses before 2020 had another
 * number instead (`/paper/5021-title`), and nothing leads from that to the hash.
 */
function proceedings(scheme: string, hosts: readonly [string, ...string[]]): IdScheme {
  return {
    scheme,
    hosts,
    ofText: (text) => matched(text.trim().toLowerCase(), /^(\d{4}\/[0-9a-f]{32}|\d{1,5})$/),
    ofUrl: (url) => {
      const hashed = /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([0-9a-f]{32})-[^/]+\.\w+$/i.exec(
        pathOf(url),
      );
      if (hashed) return `${hashed[1]}/${hashed[2]}`;
      return inPath(url, /^\/(?:paper_files\/)?paper\/(\d{1,5})-[^/]+$/);
    },
    toUrl: (value) =>
      value.includes('/')
        ? `https://${hosts[0]}/paper_files/paper/${value.replace('/', '/hash/')}-Abstract.html`
        : `https://${hosts[0]}/paper/${value}-paper`,
  };
}

export const neurips = proceedings('neurips', [
  'proceedings.neurips.cc',
  'papers.nips.cc',
  'papers.neurips.cc',
  'proceedings.nips.cc',
  'books.nips.cc',
  'datasets-benchmarks-proceedings.neurips.cc',
]);
export const iclr = proceedings('iclr', ['proceedings.iclr.cc']);
export const mlsys = proceedings('mlsys', ['proceedings.mlsys.org']);
