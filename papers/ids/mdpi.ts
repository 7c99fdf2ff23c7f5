import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

const NAMED = /^(\d{4}-\d{3}[\dX](?:\/\d+){3})$/;

/** What a journal's DOIs begin with, by its ISSN, for the journals most read; most others are spelt out as the journal is. */
const DOI_CODES: Readonly<Record<string, string>> = {
  '1099-4300': 'e',
  '1420-3049': 'molecules',
  '1422-0067': 'ijms',
  '1424-8220': 's',
  '1660-4601': 'ijerph',
  '1996-1073': 'en',
  '1996-1944': 'ma',
  '1999-4893': 'a',
  '1999-4915': 'v',
  '1999-5903': 'fi',
  '2071-1050': 'su',
  '2072-4292': 'rs',
  '2072-6643': 'nu',
  '2072-6694': 'cancers',
  '2073-431X': 'computers',
  '2073-4409': 'cells',
  '2073-4425': 'genes',
  '2073-4441': 'w',
  '2073-8994': 'sym',
  '2075-1702': 'machines',
  '2075-4418': 'diagnostics',
  '2076-3417': 'app',
  '2077-0383': 'jcm',
  '2078-2489': 'info',
  '2079-9292': 'electronics',
  '2218-6581': 'robotics',
  '2220-9964': 'ijgi',
  '2227-7390': 'math',
  '2306-5354': 'bioengineering',
  '2313-433X': 'jimaging',
  '2504-2289': 'bdcc',
  '2504-446X': 'drones',
  '2504-4990': 'make',
  '2673-2688': 'ai',
};

/** MDPI's articles: the journal's ISSN, volume, issue, number, of which its DOIs are made. */
export const mdpi: IdScheme = {
  scheme: 'mdpi',
  hosts: ['mdpi.com'],
  exclusive: true,
  ofText: (text) => matched(text.trim().toUpperCase(), NAMED),
  ofUrl: (url) => inPath(url, /^\/(\d{4}-\d{3}[\dX](?:\/\d+){3})(?:\/|$)/i),
  repeats: (value) => {
    const [issn = '', volume = '', issue = '', number = ''] = value.split('/');
    const code = DOI_CODES[issn];
    return code === undefined
      ? null
      : `doi:10.3390/${code}${volume}${issue.padStart(2, '0')}${number.padStart(4, '0')}`;
  },
  toUrl: (value) => `https://www.mdpi.com/${value}`,
};
