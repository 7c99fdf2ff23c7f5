import { idOfDoi, idOfText, idOfUrl } from '../papers/ids/index.ts';
import { citationMetaOf } from './citation-meta.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';

const ARTICLE = /^\/(?:article|abstract)\/[A-Z]+\/[^/]+\/?$/i;
const HEADING = 'h1#article--current--title, h1.article-metadata-title';
const TITLE = '.citation-title a[href*="/article/"]';
// The names and the journal of a paper lead to searches for them.
const AUTHOR = 'a[href*="query=AUTH"]';
const JOURNAL = 'a[href*="query=JOURNAL"]';

export const europepmc: Site = {
  id: 'europepmc',
  name: 'Europe PMC',
  matches: ['https://europepmc.org/*'],
  lists: 'search, authors, articles with what is similar and what cites them',
  open: (document, url) => {
    if (!/^(?:www\.)?europepmc\.org$/.test(url.hostname)) return null;
    if (ARTICLE.test(url.pathname)) return articlePage(document, url);
    return /^\/(?:search|authors)(?:\/|$)/.test(url.pathname) ? listPage(document) : null;
  },
};

/** Results, and on an article's page what is similar to it or cites it. */
function listPage(document: Document): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('.citation')).filter((row) => row.querySelector('.citation-title')),
    read: (row) => {
      const title = must(row, TITLE);
      const href = hrefOf(title);
      const names = textsAt(row, `.citation-author-list ${AUTHOR}`);
      const paper = makePaper({
        title: textOf(title),
        authors: names.length > 0 ? names : textAt(row, '.citation-author-list').split(/[,;]\s+/),
        ids: [
          ...idsOfLinks(row.querySelectorAll('a[href*="doi.org/"]')),
          idOfUrl(href ?? ''),
          numberIn(row, 'PMID', '[id*="--pmid"]'),
          numberIn(row, 'PMCID', '[id*="--pmc"]'),
        ],
        url: href,
        date: dateIn(textAt(row, '[id*="pub-date"]')),
        venue: textAt(row, JOURNAL),
      });
      return { paper, slot: { at: title.parentElement ?? row, place: 'end' } };
    },
  };
}

/** 'PMCID: PMC9900021'. */
function numberIn(row: ParentNode, name: 'PMID' | 'PMCID', selector: string): ReturnType<typeof idOfText> {
  const number = new RegExp(`\\b${name}:\\s*(\\w+)`).exec(textAt(row, selector))?.[1];
  return number ? idOfText(`${name.toLowerCase()}:${number}`) : null;
}

function articlePage(document: Document, url: URL): Page {
  const list = listPage(document);
  return {
    cards: () => [...Array.from(document.querySelectorAll(HEADING)).slice(0, 1), ...list.cards()],
    read: (card) => (card.matches(HEADING) ? articleCard(document, card, url) : list.read(card)),
  };
}

function articleCard(document: Document, heading: Element, url: URL): Card {
  const title = textOf(heading);
  const meta = citationMetaOf(document, title);
  const own = (selector: string): Element[] =>
    Array.from(document.querySelectorAll(selector)).filter((found) => !found.closest('.citation'));
  const names = own(AUTHOR).map((link) => textOf(link));
  const paper = makePaper({
    title,
    authors: meta.authors.length > 0 ? meta.authors : [...new Set(names)],
    ids: [
      idOfDoi(textOf(own('a[id*="doi--link"]')[0])),
      meta.doi,
      idOfUrl(url.href),
      numberIn(document, 'PMID', '[class*="metadata--pmid"]'),
      numberIn(document, 'PMCID', '[class*="metadata--pmcid"]'),
    ],
    url: `${url.origin}${url.pathname}`,
    abstract: textAt(document, '#article--abstract--content, .abstract-content', 'h2, h3') || meta.abstract,
    date: meta.date ?? dateIn(textOf(own('[id*="pub-date"]')[0])),
    venue: meta.venue || textOf(own(JOURNAL)[0]),
    pdfUrl: meta.pdfUrl,
  });
  return { paper, slot: { at: heading, place: 'end' } };
}
