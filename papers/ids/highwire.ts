import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const HOSTS = ['pnas.org', 'sciencemag.org', 'cshlp.org', 'jneurosci.org'];
const NAMED = /^((?:[a-z]+\.)?(?:pnas\.org|sciencemag\.org|cshlp\.org|jneurosci\.org)\/\d+\/\w+\/\w+)$/;

/** Journals on HighWire's older platform, whose addresses hold no DOI: journal, volume, issue and first page. */
export const highwire: IdScheme = {
  scheme: 'highwire',
  hosts: HOSTS,
  ofText: (text) => matched(text.trim(), NAMED),
  ofUrl: (url) => {
    // /content/116/18/8852.abstract, /content/pnas/116/18/8852.full.pdf
    const place = /^\/content(?:\/[a-z]+)?\/(\d+\/\w+\/\w+)(?:\.[\w.+-]+)?(?:\/|$)/.exec(pathOf(url))?.[1];
    return place === undefined ? null : `${url.hostname.replace(/^www\./, '')}/${place}`;
  },
  toUrl: (value) => `https://www.${value.replace('/', '/content/')}`,
};
