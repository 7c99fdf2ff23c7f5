import type { PaperId } from '../papers/id.ts';
import { idOfText, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { citationMetaOf } from './citation-meta.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import type { Card, Page, Site } from './site.ts';
import { collapse, textOf } from './text.ts';

const LISTS = /^\/(?:search|author|venue|topic|me)(?:\/|$)/;
const HEADING = 'h1[data-test-id="paper-detail-title"]';
const AUTHOR = '.cl-paper-authors__author-box, .cl-paper-authors__author-link';
// 'View PDF', 'Publisher', 'PubMed', and the badge of a copy that is free to read.
const ELSEWHERE = 'a[data-test-id="paper-link"], .paper-badge-list a[href]';
// The end of a short line; the boxes around it are flexible, and the title is a block in its link.
const LINE_ENDS = ['.cl-paper-pubdates', '.cl-paper-fos', '.cl-paper-venue:not(a)', '.cl-paper-authors'];

export const semanticScholar: Site = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  matches: ['https://www.semanticscholar.org/*'],
  lists: 'search, authors, venues, topics, library and feeds, papers with their references and citations',
  open: (document, url) => {
    if (url.hostname !== 'www.semanticscholar.org') return null;
    if (LISTS.test(url.pathname)) return listPage(document);
    const id = /^\/paper\//.test(url.pathname) ? idOfUrl(url.href) : null;
    return id ? paperPage(document, id) : null;
  },
};

/** Every list of papers is of rows of one kind; what names them has changed, this class has not. */
function listPage(document: Document): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('.cl-paper-row')),
    read: rowCard,
  };
}

function rowCard(row: Element): Card {
  const heading = row.querySelector('.cl-paper-title') ?? must(row, 'a[href*="/paper/"]');
  const title = textOf(heading);
  const link = heading.closest('a[href]') ?? row.querySelector('a[href*="/paper/"]');
  const id = idOfText(`s2:${row.getAttribute('data-paper-id') ?? ''}`) ?? idOfUrl(hrefOf(link) ?? '');
  const names = textsAt(row, AUTHOR);
  const elsewhere = Array.from(row.querySelectorAll(ELSEWHERE));
  const paper = makePaper({
    title,
    authors: names.length > 0 ? names : textsAt(row, '[data-test-id="author-list"]'),
    ids: [...idsOfLinks(elsewhere), id],
    // A reference that Semantic Scholar could not place leads nowhere.
    url: hrefOf(link) ?? (id ? urlOfId(id) : new URL(`/search?q=${encodeURIComponent(title)}`, row.baseURI).href),
    abstract: uncut(textAt(row, '.cl-paper-abstract')),
    date: dateIn(textAt(row, '.cl-paper-pubdates')),
    venue: textAt(row, '.cl-paper-venue').replaceAll('&amp;', '&'),
    pdfUrl: pdfAmong(elsewhere),
  });
  const ends = LINE_ENDS.map((selector) => row.querySelector(selector));
  return { paper, slot: { at: ends.find((end) => end && !end.closest('a')) ?? row, place: 'end' } };
}

/** A cut abstract ends in '… Expand'. */
function uncut(abstract: string): string {
  return /(?:…|\.\.\.)$/.test(abstract) ? '' : abstract;
}

/** Its links are one to the reader's own copy and the others to pages; only what is a file is taken for one. */
function pdfAmong(links: readonly Element[]): string | undefined {
  return links
    .map((link) => hrefOf(link) ?? '')
    .find((href) => /\.pdf(?:$|\?)/i.test(href) || /^https:\/\/arxiv\.org\/pdf\//.test(href));
}

/** A paper above what it cites and what cites it. */
function paperPage(document: Document, id: PaperId): Page {
  const list = listPage(document);
  return {
    cards: () => [...document.querySelectorAll(HEADING), ...list.cards()],
    read: (card) => (card.matches(HEADING) ? ownCard(document, card, id) : list.read(card)),
  };
}

function ownCard(document: Document, heading: Element, id: PaperId): Card {
  const header = heading.closest('#paper-header') ?? heading.parentElement ?? heading;
  const title = textOf(heading);
  const meta = citationMetaOf(document, title);
  const links = document.querySelectorAll(
    'a.doi__link, #paper-header a[href*="doi.org/"], [data-test-id="paper-link"]',
  );
  const corpus = textAt(header, '[data-test-id="corpus-id"]').replace(/^Corpus ID/i, 'CorpusID');
  const own = Array.from(links).filter((link) => !link.closest('.cl-paper-row'));
  const paper = makePaper({
    title,
    authors: meta.authors.length > 0 ? meta.authors : textsAt(header, '.author-list__author-name'),
    ids: [...idsOfLinks(own), meta.doi, id, idOfText(corpus)],
    url: urlOfId(id),
    abstract: abstractIn(document, header),
    date: dateIn(textAt(header, '[data-test-id="paper-year"]')) ?? meta.date,
    venue: meta.venue,
    pdfUrl: pdfAmong(own) ?? meta.pdfUrl,
  });
  return { paper, slot: { at: heading, place: 'end' } };
}

/** Printed up to '… Expand'; what the page says of itself to search engines is whole, where it begins alike. */
function abstractIn(document: Document, header: Element): string {
  const printed = textsAt(header, '[data-test-id="text-truncator-text"], [data-test-id="abstract-text"]');
  const description = collapse(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
  const cut = printed.map((text) => text.replace(/\s*(?:…|\.\.\.)$/, ''));
  if (cut.some((text) => text.length > 60 && description.startsWith(text))) return description;
  return printed.find((text) => text.length > 200 && uncut(text)) ?? '';
}
