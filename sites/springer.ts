import { idOfUrl } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, textAt, textsAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

const LISTS = /^\/(?:search|journal|book|bookseries|series|referencework|collections?|conference)(?:\/|$)/;
const PAPER = /^\/(?:article|chapter|protocol|rwe|referenceworkentry|10\.\d{4,5})\//;
/** What a result's heading leads to, articles on the publisher's other sites among them; a journal has no DOI. */
const DOI_LINK = /\/10\.\d{4,5}(?:\/|%2f)|nature\.com\/articles\//i;
// 'app-card-open' since 2023, 'c-card' before; lists of the years before that are `li`s with an `h2 > a.title`.
const AUTHOR = '[class*="author-list"] li, .authors > a';
const DATES = ['[data-test="published"]', '[class*="__meta"]', '.c-meta', '.year'];

export const springer: Site = {
  id: 'springer',
  name: 'SpringerLink',
  matches: ['https://link.springer.com/*'],
  lists: 'search, journals and their issues, books and proceedings, collections, articles and chapters',
  open: (document, url) => {
    if (url.hostname !== 'link.springer.com') return null;
    if (LISTS.test(url.pathname)) return listPage(document);
    if (!PAPER.test(url.pathname) || !idOfUrl(url.href) || /\/(?:figures|tables)\/\d+$/.test(url.pathname)) return null;
    return paperPage(document, url, {
      heading: 'h1',
      abstract: '#Abs1-content, [data-title="Abstract"] .c-article-section__content, section.Abstract',
    });
  },
};

/** A card is the innermost `article` or `li` around a heading's link; front and back matter are headings without a link. */
function listPage(document: Document): Page {
  let page: { readonly venue: string; readonly date: string | null } | undefined;
  return {
    cards: () => {
      const links = Array.from(document.querySelectorAll('h2 a[href], h3 a[href], h4 a[href]'));
      const papers = links.filter((link) => DOI_LINK.test(link.getAttribute('href') ?? ''));
      return [...new Set(papers.map((link) => link.closest('article, li') ?? headingOf(link)))];
    },
    read: (card) => {
      const link = Array.from(card.querySelectorAll('a[href]')).find(
        (found) => DOI_LINK.test(found.getAttribute('href') ?? '') && found.closest('h2, h3, h4'),
      );
      if (!link) throw new Error('no heading leads to a paper');
      page ??= { venue: titleOf(document), date: dateIn(textAt(document, 'header time, #main h2 time')) };
      const href = hrefOf(link)?.replace(/[?#].*$/, '') ?? null;
      const paper = makePaper({
        title: textOf(link),
        authors: authorsIn(card),
        ids: [idOfUrl(href ?? '')],
        url: href,
        abstract: textAt(card, '[class*="__description"], .snippet').replace(/^.*(?:…|\.\.\.)$/, ''),
        date: DATES.map((selector) => dateIn(textsAt(card, selector).join(' '))).find((date) => date) ?? page.date,
        venue: textAt(card, '[data-test="parent"], .publication-title') || page.venue,
        pdfUrl: hrefOf(card.querySelector('a[href*="/content/pdf/"]')),
      });
      return { paper, slot: { at: headingOf(link), place: 'end' } };
    },
  };
}

function headingOf(link: Element): Element {
  return link.closest('h2, h3, h4') ?? link;
}

/** One by one, or on one line that is cut in the middle: 'Ada Slider, Bo Pull … Eve Hook'. */
function authorsIn(card: Element): string[] {
  const named = textsAt(card, AUTHOR).filter((name) => !/^(?:…|\.\.\.|et al|show |and \d|\[)/i.test(name));
  if (named.length > 0) return named.flatMap(splitNames);
  const line = textAt(card, '[data-test="authors"]') || textAt(card, '[class*="__authors"], .authors', 'a');
  return splitNames(line.replace(/\s*(?:…|\.\.\.)\s*/g, ', ').replace(/\s+in$/, ''));
}

/** The journal, or the book, that a whole page is of. */
function titleOf(document: Document): string {
  return textAt(document, '[class*="journal-masthead__title"], [data-test="book-title"], #journalTitle');
}
