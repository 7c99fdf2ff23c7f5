import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const NAMED = /^([a-z0-9-]+\/[a-z0-9_-]+)$/;

/** USENIX conferences, conference and presentation: `usenixsecurity23/bulekov`. */
export const usenix: IdScheme = {
  scheme: 'usenix',
  hosts: ['usenix.org'],
  ofText: (text) => matched(text.trim().toLowerCase(), NAMED),
  ofUrl: (url) => {
    const path = pathOf(url).toLowerCase();
    const page = /^\/conference\/([a-z0-9-]+)\/(?:[a-z-]+\/)?presentation\/([a-z0-9_-]+)$/.exec(path);
    if (page) return `${page[1]}/${page[2]}`;
    const file = matched(path, /^\/system\/files(?:\/conference\/[a-z0-9-]+)?\/([a-z0-9_-]+)\.pdf$/);
    return file === null ? null : ofFile(file);
  },
  toUrl: (value) => `https://www.usenix.org/conference/${value.replace('/', '/presentation/')}`,
};

// Most files are named like the page, which is all that ties them:
// sec23-bulekov, osdi20-zhang, nsdi19-paper-wu, sec23fall-prepub-123-bulekov, sec16_paper_bulekov; slides are not the paper.
function ofFile(name: string): string | null {
  if (/[_-]slides?(?:[_-]|$)/.test(name)) return null;
  const found =
    /^([a-z]+\d{2,4})(?:spring|summer|fall|winter)?[_-](?:prepub[_-]\d+[_-]|paper[_-])?([a-z0-9_-]+?)(?:[_-]prepub|_0)?$/.exec(
      name,
    );
  return found ? `${found[1]?.replace(/^sec(?=\d)/, 'usenixsecurity')}/${found[2]?.replaceAll('_', '-')}` : null;
}
