import { idOfUrl } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, textAt, textsAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

// A journal's front page, its kinds of article, its issues; lists across the journals.
const LISTS =
  /^\/(?:search|(?:subjects|collections)\/[^/].*|(?!articles\/)[a-z\d-]+(?:\/(?:articles|research(?:-articles)?|reviews-and-analysis|current-issue|latest[a-z-]*|online-first|volumes\/[^/]+(?:\/issues\/[^/]+)?))?)\/?$/i;
/** News and opinion (d41586, d41591 …) stand in the same lists and are no papers. */
const PAPER_LINK = /\/articles\/(?!d\d{5}-)[\w.-]+(?:[?#]|$)/;
const HEADING = 'h1, h2, h3, h4';
const AUTHOR = '[itemprop="creator"] [itemprop="name"]';

export const nature: Site = {
  id: 'nature',
  name: 'Nature',
  matches: ['https://www.nature.com/*'],
  lists: 'search, research articles, issues, subjects, collections, articles',
  open: (document, url) => {
    if (url.hostname !== 'www.nature.com') return null;
    if (LISTS.test(url.pathname)) return listPage(document, url);
    if (!/^\/articles\/[^/]+\/?$/.test(url.pathname) || !idOfUrl(url.href)) return null;
    return paperPage(document, url, { heading: 'h1', abstract: '#Abs1-content, [data-title="Abstract"] > div > div' });
  },
};

/** Every list is of `article`s, whose heading leads to them; the classes around differ. */
function listPage(document: Document, url: URL): Page {
  return {
    cards: () => {
      const links = Array.from(document.querySelectorAll('h2 a[href], h3 a[href], h4 a[href]'));
      const papers = links.filter((link) => PAPER_LINK.test(link.getAttribute('href') ?? ''));
      return [...new Set(papers.map((link) => link.closest('article, li') ?? link.closest(HEADING) ?? link))];
    },
    read: (card) => {
      const link = linkIn(card);
      const href = hrefOf(link)?.replace(/[?#].*$/, '') ?? null;
      const paper = makePaper({
        title: textOf(link),
        authors: authorsIn(card),
        ids: [idOfUrl(href ?? '')],
        url: href,
        abstract: textAt(card, '[data-test="article-description"], [itemprop="description"], .c-card__summary'),
        date: card.querySelector('time[datetime]')?.getAttribute('datetime') ?? dateIn(textAt(card, 'time, .c-meta')),
        venue: textAt(card, '[data-test="journal-title-and-link"]') || journalOf(document, url),
        pdfUrl: hrefOf(card.querySelector('a[href*="/articles/"][href$=".pdf"]')),
      });
      return { paper, slot: { at: link.closest(HEADING) ?? card, place: 'end' } };
    },
  };
}

function linkIn(card: Element): Element {
  const links = card.querySelectorAll('h2 a[href], h3 a[href], h4 a[href]');
  const found = Array.from(links).find((link) => PAPER_LINK.test(link.getAttribute('href') ?? ''));
  if (!found) throw new Error('no heading leads to an article');
  return found;
}

function authorsIn(card: Element): string[] {
  const marked = textsAt(card, AUTHOR);
  return marked.length > 0
    ? marked
    : splitNames(textsAt(card, '[class*="author-list"] li, .js-list-authors li').join('; ').replaceAll('; &', ';'));
}

/** 'Research articles | Nature': a journal's own lists end their titles in its name. */
function journalOf(document: Document, { pathname }: URL): string | undefined {
  return /^\/(?:search|subjects|collections)\b/.test(pathname) ? undefined : / \| ([^|]+)$/.exec(document.title)?.[1];
}
