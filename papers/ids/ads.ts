import type { IdScheme } from '../id.ts';
import { inPath, matched, unescaped } from './address.ts';

const BIBCODE = /^([12]\d{3}[A-Za-z][\w&.+:-]{13}[\w.])$/;

/**
 * NASA ADS and SciX: bibcodes, nineteen signs: year, journal, volume, page, initial. That of an arXiv paper repeats its arXiv id,
 * the old ones with points for the zeros that their number begins with.
 */
export const ads: IdScheme = {
  scheme: 'ads',
  hosts: ['adsabs.harvard.edu', 'scixplorer.org'],
  ofText: (text) => matched(text.trim(), BIBCODE),
  ofUrl: (url) =>
    inPath(url, /^\/(?:abs|full|pdf|link_gateway)\/([^/]+)(?:\/|$)/) ??
    matched(unescaped(url.hash), /^#\/?abs\/([^/]+)/),
  repeats: (value) => {
    const recent = /^\d{4}arXiv(\d{4})\.?(\d{4,5})[A-Z.]$/.exec(value);
    if (recent) return `arxiv:${recent[1]}.${recent[2]}`;
    const old = /^\d\d(\d\d)([a-z]+)(?:\.([a-z]{2,3}))?\.+(\d{1,5})[A-Z.]$/.exec(value);
    if (!old) return null;
    const archive = old[3] ? `${old[2]}-${old[3]}` : old[2];
    return `arxiv:${archive}/${old[1]}${(old[4] ?? '').padStart(5, '0')}`;
  },
  toUrl: (value) => `https://ui.adsabs.harvard.edu/abs/${encodeURIComponent(value)}/abstract`,
};
