import { paperPage } from './paper-page.ts';
import type { Site } from './site.ts';
import { titleRows } from './title-rows.ts';

const JOURNAL = 'Journal of Machine Learning Research';

export const jmlr: Site = {
  id: 'jmlr',
  name: 'JMLR',
  matches: ['*://*.jmlr.org/papers*', '*://*.jmlr.org/mloss*', '*://*.jmlr.org/'],
  lists: 'volumes of all years, topics, software, the front page, paper pages',
  open: (document, url) => {
    if (!/^(?:www\.)?jmlr\.org$/.test(url.hostname)) return null;
    if (/^\/papers\/v\d+\/[^/]+\.html$/.test(url.pathname) && !url.pathname.endsWith('/index.html')) {
      return paperPage(document, url, {
        heading: '#content h2',
        authors: '#content h2 + p b, #content h2 + p i',
        abstract: '.abstract',
        venue: () => JOURNAL,
      });
    }
    return /^\/(?:$|index\.html$|papers\b|mloss\b)/.test(url.pathname) ? titleRows(document, () => JOURNAL) : null;
  },
};
