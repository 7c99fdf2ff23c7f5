import { paperPage } from './paper-page.ts';
import type { Site } from './site.ts';
import { visionRows } from './vision-rows.ts';

export const cvf: Site = {
  id: 'cvf',
  name: 'CVF Open Access',
  matches: ['*://openaccess.thecvf.com/*', '*://www.cv-foundation.org/openaccess/*'],
  lists: 'conferences by year and day, workshops, searches, paper pages',
  open: (document, url) => {
    if (url.hostname !== 'openaccess.thecvf.com' && !/(?:^|\.)cv-foundation\.org$/.test(url.hostname)) return null;
    if (/^\/(?:openaccess\/?)?$|\/(?:menu|about)(?:\.py)?\/?$/.test(url.pathname)) return null;
    if (!/\/html\/.+\.html$/.test(url.pathname)) return visionRows(document, conferenceOf);
    return paperPage(document, url, {
      heading: '#papertitle',
      authors: '#authors b',
      abstract: '#abstract',
      links: '#content a[href*="arxiv.org/"]',
      venue: () => conferenceOf(url.href),
    });
  },
};

/** 'CVPR 2024' of …_CVPR_2024_paper.html, and of …_2013_CVPR_paper.html as in the first year; workshops are CVPRW. */
function conferenceOf(href: string): string | null {
  const [, name, year, firstYear, firstName] = /_(?:([A-Z]+)_(\d{4})|(\d{4})_([A-Z]+))_paper\./.exec(href) ?? [];
  return (name ?? firstName) ? `${name ?? firstName} ${year ?? firstYear}` : null;
}
