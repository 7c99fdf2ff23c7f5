import { idOfUrl } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { isFrontMatter } from './front-matter.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';

const LISTS = /^\/(?:action\/doSearch|toc\/|profile\/|topic\/|keyword\/|doi\/proceedings\/)/;
const PAPER = /^\/doi\/(?:(?:abs|full|fullHtml)\/)?10\./;
const TITLE = '.issue-item__title a:is([href*="/doi/"], [href*="/do/10."]), a.issue-item__title, .hlFld-Title a';
const NAMES = 'ul.loa > li, ul[aria-label="authors"] > li, ul[title="list of authors"] > li';
// Hidden under each name in contents.
const INSTITUTION = '.loa_author_inst, .author-info';
const HEADING = 'h1[property="name"], h1.citation__title';

export const acm: Site = {
  id: 'acm',
  name: 'ACM Digital Library',
  matches: ['https://dl.acm.org/*'],
  lists: 'search, proceedings, issues, profiles, topics, paper pages',
  open: (document, url) => {
    if (url.hostname !== 'dl.acm.org') return null;
    if (LISTS.test(url.pathname)) return listPage(document, url);
    return PAPER.test(url.pathname) ? paperPage(document, url) : null;
  },
};

/** Search and contents show their papers alike; sections of large proceedings come when they are opened. */
function listPage(document: Document, url: URL): Page {
  const isVolume = /^\/(?:toc|doi\/proceedings)\//.test(url.pathname);
  return {
    cards: () => Array.from(document.querySelectorAll('.issue-item')),
    read: (card) => rowCard(card, isVolume ? volumeOf(document) : ''),
  };
}

function rowCard(card: Element, volume: string): Card | null {
  const link = must(card, TITLE);
  const href = hrefOf(link)?.replace(/[?#].*/, '') ?? null;
  const id = idOfUrl(href ?? '');
  // Whole proceedings, issues and books are found too.
  if (!id) return null;
  const title = textOf(link);
  const authors = authorsIn(card);
  if (isFrontMatter(title, authors)) return null;
  const paper = makePaper({
    title,
    authors,
    ids: [id, ...idsOfLinks(card.querySelectorAll('a.issue-item__doi'))],
    url: href,
    abstract: wholeAbstract(textAt(card, '.issue-item__abstract')),
    date: publishedIn(card),
    venue: textAt(card, '.epub-section__title') || volume,
    pdfUrl: hrefOf(card.querySelector('a[href*="/doi/pdf/"]')),
  });
  const heading = link.closest('h1, h2, h3, h4, h5, h6') ?? link.parentElement ?? card;
  return { paper, slot: { at: heading, place: 'end' } };
}

/** Those of a long list that are not shown are not there: '+ 12' stands for them. */
function authorsIn(card: Element): string[] {
  const each = Array.from(card.querySelectorAll(NAMES), (item) => textOf(item, INSTITUTION).replace(/[\s,]+$/, ''));
  const names = each.filter((name) => /\p{L}/u.test(name) && !/^(?:\+|authors?:?$|view\b)/i.test(name));
  return names.length > 0 ? names : splitNames(textAt(card, '.issue-item__authors'));
}

/** To the day in a hint, else to the month; venues have years in their names. */
function publishedIn(card: Element): string | null {
  const hint = card.querySelector('.bookPubDate')?.getAttribute('data-title') ?? '';
  return (
    dateIn(hint) ??
    dateIn(textAt(card, '.bookPubDate')) ??
    dateIn(textsAt(card, '.issue-item__detail > span').join(' '))
  );
}

/** Cut to four lines, on the page or before it was sent. */
function wholeAbstract(text: string): string {
  return text.length > 200 && /(?<!\.\.)[.!?)"”]$/.test(text) ? text : '';
}

/** 'ISAND ’26: Proceedings of … | ACM Conferences', 'Invented Transactions on Sand: Vol 39, No 4'. */
function volumeOf(document: Document): string {
  return document.title.replace(/\s*\|.*$/, '').replace(/:?\s+Vol(?:ume)? .*$/, '');
}

function paperPage(document: Document, url: URL): Page {
  return {
    cards: () => Array.from(document.querySelectorAll(HEADING)).slice(0, 1),
    read: (heading) => {
      const id = idOfUrl(url.href);
      const pdf = Array.from(document.querySelectorAll('a[href*="/doi/pdf/"]')).find(
        (link) => idOfUrl(hrefOf(link) ?? '') === id,
      );
      const paper = makePaper({
        title: textOf(heading),
        authors: namesOf(document),
        ids: [id],
        url: `${url.origin}${url.pathname}`,
        abstract: textAt(document, '#abstract, .abstractSection', 'h1, h2, h3'),
        date: dateIn(textAt(document, '[property="datePublished"], .CitationCoverDate, .epub-section__date')),
        venue: textAt(
          document,
          '.core-self-citation [property="isPartOf"] a, .core-self-citation [property="name"], .epub-section__title',
        ),
        pdfUrl: hrefOf(pdf),
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}

/** Each is there twice: in the line under the title and among the affiliations. */
function namesOf(document: Document): string[] {
  const described = Array.from(document.querySelectorAll('[property="author"]'), (author) =>
    `${textAt(author, '[property="givenName"]')} ${textAt(author, '[property="familyName"], [property="name"]')}`.trim(),
  );
  const printed = Array.from(document.querySelectorAll('.loa__author-name'), (name) => textOf(name));
  return [...new Set(described.length > 0 ? described : printed)];
}
