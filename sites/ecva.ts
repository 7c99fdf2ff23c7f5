import { paperPage } from './paper-page.ts';
import type { Site } from './site.ts';
import { visionRows } from './vision-rows.ts';

export const ecva: Site = {
  id: 'ecva',
  name: 'ECVA',
  matches: ['*://www.ecva.net/papers*'],
  lists: 'ECCV since 2018, paper pages',
  open: (document, url) => {
    if (!/^(?:www\.)?ecva\.net$/.test(url.hostname)) return null;
    if (/^\/papers\.php$/.test(url.pathname)) return visionRows(document, conferenceOf);
    if (!/^\/papers\/.+\.php$/.test(url.pathname)) return null;
    return paperPage(document, url, {
      heading: '#papertitle',
      authors: '#authors b',
      abstract: '#abstract',
      venue: () => conferenceOf(url.href),
      date: conferenceOf(url.href)?.slice(-4) ?? null,
    });
  },
};

function conferenceOf(href: string): string | null {
  const year = /\/eccv_(\d{4})\//i.exec(href)?.[1];
  return year ? `ECCV ${year}` : null;
}
