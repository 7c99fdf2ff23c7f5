import { splitPaperId } from '../papers/id.ts';
import { idOfDoi, idOfText, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';

const LISTS = /^\/(?:$|(?:clipboard|collections|trending)(?:\/|$))/;
const HEADING = 'h1.heading-title';

export const pubmed: Site = {
  id: 'pubmed',
  name: 'PubMed',
  matches: ['https://pubmed.ncbi.nlm.nih.gov/*'],
  lists: 'search in every format, clipboard, collections, trending, articles with what is similar and what cites them',
  open: (document, url) => {
    if (url.hostname !== 'pubmed.ncbi.nlm.nih.gov') return null;
    return LISTS.test(url.pathname) || /^\/\d+\/?$/.test(url.pathname) ? page(document, url) : null;
  },
};

/** Summaries are rows; the abstract format has articles, and an article's page is one with rows below. */
function page(document: Document, url: URL): Page {
  return {
    cards: () => {
      const articles = Array.from(document.querySelectorAll('article.article-overview'));
      // Wide and narrow windows have a heading each, in this order.
      const own = idOfUrl(url.href) ? Array.from(document.querySelectorAll(HEADING)).slice(0, 1) : [];
      return [...(articles.length > 0 ? articles : own), ...document.querySelectorAll('.full-docsum')];
    },
    read: (card) => {
      if (card.matches('.full-docsum')) return summaryCard(card);
      return card.matches(HEADING) ? articleCard(document, card, url.href) : articleCard(card, must(card, HEADING));
    },
  };
}

function summaryCard(row: Element): Card {
  const links = Array.from(row.querySelectorAll('a.docsum-title, .docsum-content a'));
  const title = links.find((link) => /^\/\d+\/?$/.test(new URL(hrefOf(link) ?? row.baseURI).pathname));
  const id = idOfUrl(hrefOf(title) ?? '');
  if (!title || !id) throw new Error('no title leads to an article');
  const citation = textAt(row, '.full-journal-citation');
  const paper = makePaper({
    title: textOf(title),
    authors: namesIn(textAt(row, '.full-authors')),
    ids: [idOfDoi(doiIn(citation)), id],
    url: urlOfId(id),
    ...placeIn(citation),
  });
  return { paper, slot: { at: row.querySelector('.docsum-citation') ?? row, place: 'end' } };
}

/** 'Hagger MS, Wood C; Study Group.', and the one searched again: 'Among authors: wood c.' */
function namesIn(line: string): string[] {
  return line
    .replace(/\s*Among authors:.*$/i, '')
    .replace(/,?\s*\bet al\.?$/i, '')
    .replace(/\.$/, '')
    .split(/[,;]\s+/);
}

/** 'Psychol Bull. 2010 Jul;136(4):495-525. doi: …' */
function placeIn(citation: string): { readonly venue: string | null; readonly date: string | null } {
  const [, venue = null, date = ''] = /^(.*?)\.\s+((?:1[89]|20)\d{2}\b[^;:.]*)/.exec(citation) ?? [];
  return { venue, date: dateIn(date) };
}

function doiIn(citation: string): string {
  return /\bdoi:\s*(\S+)/.exec(citation)?.[1] ?? '';
}

function articleCard(around: ParentNode, heading: Element, address?: string): Card {
  const number = textAt(around, '.identifier.pubmed .current-id');
  const id = idOfUrl(address ?? hrefOf(heading.querySelector('a')) ?? '') ?? idOfText(`pmid:${number}`);
  if (!id) throw new Error('the heading is of no article');
  const view = heading.closest('.full-view') ?? around;
  const journal = view.querySelector('.journal-actions-trigger');
  const paper = makePaper({
    title: textOf(heading),
    authors: textsAt(view, '.authors-list .full-name'),
    ids: [...idsOfLinks(view.querySelectorAll('.identifier a.id-link')), id],
    url: `https://pubmed.ncbi.nlm.nih.gov/${splitPaperId(id).value}/`,
    abstract: textAt(around, '.abstract-content'),
    date: dateIn((textAt(view, '.cit').split(';')[0] ?? '').split(':')[0] ?? ''),
    venue: journal?.getAttribute('title') ?? textOf(journal),
  });
  return { paper, slot: { at: heading, place: 'end' } };
}
