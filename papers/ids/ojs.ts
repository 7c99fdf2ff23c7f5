import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const NAMED = /^((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w.-]+)*\/[1-9]\d*)$/;
const AAAI = 'ojs.aaai.org';
const JAIR = 'jair.org';

/**
 * Journals and proceedings on Open Journal Systems (and its elder for conferences): the installation and the article's number
 * there, `ojs.aaai.org/27749`. AAAI and JAIR end their DOIs with it.
 */
export const ojs: IdScheme = {
  scheme: 'ojs',
  hosts: [AAAI, JAIR, '*'],
  ofText: (text) => matched(text.trim(), NAMED),
  ofUrl: (url) => {
    // /index.php/AAAI/article/view/27749/27500, /index.php/jair/article/download/123/456, /ocs/index.php/AAAI/AAAI18/paper/view/16488
    const found =
      /^(.*)\/index\.php(?:\/[\w.-]+){0,2}\/(?:article|paper)\/(?:view|viewFile|viewArticle|viewPaper|download)\/(\d+)(?:\/|$)/.exec(
        pathOf(url),
      );
    return found ? `${url.hostname.replace(/^www\./, '')}${found[1]}/${Number(found[2])}` : null;
  },
  // AAAI's DOIs of 2019 count pages instead: 10.1609/aaai.v33i01.33011.
  ofDoi: (doi) => {
    const [, volume, aaai] = /^10\.1609\/[a-z]+\.v(\d+)i\d+\.(\d{4,6})$/.exec(doi) ?? [];
    if (aaai && !(doi.startsWith('10.1609/aaai.') && Number(volume) < 34)) return `${AAAI}/${aaai}`;
    const jair = matched(doi, /^10\.1613\/jair\.1\.(\d{5,})$/);
    return jair === null ? null : `${JAIR}/${jair}`;
  },
  toUrl: (value) => {
    const number = value.slice(value.lastIndexOf('/') + 1);
    const installation = value.slice(0, value.lastIndexOf('/'));
    const journal = { [AAAI]: 'AAAI', [JAIR]: 'jair' }[installation] ?? 'index';
    return `https://${installation}/index.php/${journal}/article/view/${number}`;
  },
};
