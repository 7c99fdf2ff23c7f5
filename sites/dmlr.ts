import { must, textAt, textsAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

export const dmlr: Site = {
  id: 'dmlr',
  name: 'DMLR',
  matches: ['*://data.mlr.press/volumes/*'],
  lists: 'volumes',
  open: (document, url) =>
    url.hostname === 'data.mlr.press' && /^\/volumes\/./.test(url.pathname) ? listPage(document) : null,
};

/** As JMLR's rows, each author in bold italics of its own, the abstract folded away below. */
function listPage(document: Document): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('dl > dt'), (dt) => dt.closest('li') ?? dt.parentElement).filter(
        (row) => row !== null,
      ),
    read: (row) => {
      const links = row.querySelectorAll('a[href]');
      const pdfUrl = hrefNamed(links, /^pdf$/i);
      const title = must(row, 'dt');
      const line = must(row, 'dd');
      const paper = makePaper({
        title: textOf(title),
        authors: textsAt(row, 'b > i').flatMap(splitNames),
        ids: idsOfLinks(row.querySelectorAll('a[href*="openreview.net/"]')),
        url: hrefNamed(links, /^(?:abs|openreview|review)$/i) ?? pdfUrl,
        abstract: textAt(row, 'details', 'summary'),
        date: /\d,\s*((?:19|20)\d{2})\b/.exec(textOf(line))?.[1],
        venue: 'Journal of Data-centric Machine Learning Research',
        pdfUrl,
        codeUrl: hrefNamed(links, /^code$/i),
      });
      return { paper, slot: { at: title, place: 'end' } };
    },
  };
}
