import { type PaperId, splitPaperId } from '../papers/id.ts';
import { idOfUrl } from '../papers/ids/index.ts';
import { monthOfArxiv } from './dates.ts';
import { textAt } from './dom.ts';
import { namesOf } from './latexml-names.ts';
import { makePaper } from './make-paper.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

const HOSTS = /^(?:(?:www\.|export\.|ar5iv\.(?:labs\.)?)?arxiv|ar5iv)\.org$/;

export const ar5iv: Site = {
  id: 'ar5iv',
  name: 'arXiv HTML and ar5iv',
  matches: ['*://*.arxiv.org/html/*', 'https://ar5iv.org/html/*'],
  lists: 'papers as web pages',
  open: (document, url) => {
    const id = HOSTS.test(url.hostname) && url.pathname.startsWith('/html/') ? idOfUrl(url.href) : null;
    return id && paperPage(document, id);
  },
};

/** Both are made by LaTeXML, whose classes say what an element is: https://math.nist.gov/~BMiller/LaTeXML/manual/ */
function paperPage(document: Document, id: PaperId): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('h1.ltx_title_document')).slice(0, 1),
    read: (heading) => {
      const { value } = splitPaperId(id);
      const article = heading.closest('article') ?? heading.parentElement ?? heading;
      const paper = makePaper({
        title: textOf(heading, '.ltx_note, .ltx_tag'),
        authors: Array.from(article.querySelectorAll('.ltx_role_author .ltx_personname')).flatMap(namesOf),
        ids: [id],
        url: `https://arxiv.org/abs/${value}`,
        abstract: textAt(article, '.ltx_abstract', '.ltx_title, .ltx_note'),
        date: monthOfArxiv(value),
        pdfUrl: `https://arxiv.org/pdf/${value}`,
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}
