import { idOfText, idOfUrl } from '../papers/ids/index.ts';
import { allAt, hrefOf, must, textAt, textsAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

const HOST = /^(?:(?:www\.)?dblp\.org|dblp[12]?\.uni-trier\.de|dblp\.dagstuhl\.de)$/;
// The index of a conference or a journal lists its volumes.
const LISTS = /^\/(?:pid|pers|search|streams|rec)(?:\/|$)|^\/db\/(?:.+\/)?(?!index\.html$)[^/]+$/;
// A volume is listed before its papers, and data are by people too.
const PAPER = 'li.entry:not(.editor):not(.proceedings):not(.data)';

// The first of a record's menus, with every edition of it; the others export, search and share.
const EDITION = 'nav.publ li.ee a[href], nav.publ li:first-child > .head a[href]:not([href*="/rec/"])';

export const dblp: Site = {
  id: 'dblp',
  name: 'dblp',
  matches: ['https://dblp.org/*', 'https://dblp.uni-trier.de/*', 'https://dblp.dagstuhl.de/*'],
  lists: 'authors, tables of contents, streams, search, records',
  open: (document, url) => (HOST.test(url.hostname) && LISTS.test(url.pathname) ? entriesPage(document) : null),
};

/** Every page lists its records in one form, described by schema.org; the key of a record is its element's `id`. */
function entriesPage(document: Document): Page {
  let volume: string | undefined;
  return {
    cards: () => Array.from(document.querySelectorAll(PAPER)),
    read: (entry) => {
      const cite = must(entry, 'cite, .data');
      const editions = allAt(entry, EDITION);
      const record = hrefOf(entry.querySelector(':is(nav.publ a[href*="/rec/"])'));
      const key = idOfText(`dblp:${entry.id}`) ?? idOfUrl(record?.replace(/[?#].*/, '') ?? '');
      const date = cite.querySelector('[itemprop="datePublished"]');
      volume ??= volumeIn(document);
      const paper = makePaper({
        title: textAt(cite, '.title').replace(/(?<!\.)\.$/, ''),
        authors: textsAt(cite, '[itemprop="author"] [itemprop="name"]').map((name) => name.replace(/ \d{4}$/, '')),
        ids: [...idsOfLinks(editions), key],
        url: hrefOf(editions[0]) ?? record,
        date: date?.getAttribute('content') ?? textOf(date),
        venue: textAt(cite, '[itemprop="isPartOf"] [itemprop="name"]') || volume,
      });
      return { paper, slot: { at: cite, place: 'end' } };
    },
  };
}

/** In a table of contents the records do not repeat it: 'ISAND 2026' of '38th ISAND 2026: Harbour, Nowhere'. */
function volumeIn(document: Document): string {
  if (!new URL(document.baseURI).pathname.startsWith('/db/')) return '';
  return textAt(document, '#headline h1')
    .replace(/^\d+(?:st|nd|rd|th)\s+/, '')
    .replace(/(?::|, Volume\b).*$/, '');
}
