import { dateIn } from './dates.ts';
import { hrefOf, must, textAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

export const tmlr: Site = {
  id: 'tmlr',
  name: 'TMLR',
  matches: ['*://*.jmlr.org/tmlr/papers*'],
  lists: 'all accepted papers',
  open: (document, url) =>
    /^(?:www\.)?jmlr\.org$/.test(url.hostname) && /^\/tmlr\/papers\/?(?:index\.html)?$/.test(url.pathname)
      ? listPage(document)
      : null,
};

/** The title leads to the PDF on OpenReview; 'authors, February 2026' and the links are in the paragraph below it. */
function listPage(document: Document): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('li > h4 > a[href*="openreview.net/"]'), (link) =>
        link.closest('li'),
      ).filter((li) => li !== null),
    read: (li) => {
      const title = must(li, 'h4');
      const line = must(li, 'p');
      const links = line.querySelectorAll('a[href]');
      const pdfUrl = hrefNamed(links, /^pdf$/i) ?? hrefOf(title.querySelector('a'));
      const paper = makePaper({
        title: textOf(title),
        authors: splitNames(textAt(line, 'i')),
        ids: idsOfLinks(li.querySelectorAll('a[href*="openreview.net/"]')),
        url: hrefNamed(links, /^openreview$/i) ?? pdfUrl,
        date: dateIn(textOf(line, 'i, a')),
        venue: 'Transactions on Machine Learning Research',
        pdfUrl,
        codeUrl: hrefNamed(links, /^code$/i),
      });
      return { paper, slot: { at: line, place: 'end' } };
    },
  };
}
