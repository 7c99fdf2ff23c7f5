import { splitPaperId } from '../papers/id.ts';
import { idOfDoi, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { isFrontMatter } from './front-matter.ts';
import { ieeeMetadata } from './ieee-metadata.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';

const LISTS = /^\/(?:search\/|author\/|xpl\/(?:conhome|tocresult|mostRecentIssue|RecentIssue|topAccessedArticles)\b)/;
const TITLE =
  'h2 a[href*="/document/"], h3 a[href*="/document/"], .result-item-title a[href*="/document/"], a.result-item-title';
// Angular's elements around one result, and what stands in them.
const RESULTS = ['xpl-results-item, xpl-issue-results-items', '.result-item', '.List-results-items'];
const HEADING = 'h1.document-title';

export const ieee: Site = {
  id: 'ieee',
  name: 'IEEE Xplore',
  matches: ['https://ieeexplore.ieee.org/*'],
  lists: 'search, proceedings, issues, authors, document pages',
  open: (document, url) => {
    if (url.hostname !== 'ieeexplore.ieee.org') return null;
    if (LISTS.test(url.pathname)) return listPage(document, url);
    return /^\/(?:abstract\/)?document\/\d+/.test(url.pathname) ? documentPage(document, url) : null;
  },
};

/** A result is there twice, for wide and for narrow windows; the first one counts. */
function listPage(document: Document, url: URL): Page {
  return {
    cards: () => {
      const results = Array.from(document.querySelectorAll(TITLE), resultAround);
      return [...new Set(results)].filter((result) => result !== null);
    },
    read: (result) => resultCard(result, url.pathname.startsWith('/xpl/') ? publicationOf(document) : ''),
  };
}

function resultAround(title: Element): Element | null {
  return RESULTS.map((selector) => title.closest(selector)).find((result) => result !== null) ?? null;
}

function resultCard(result: Element, publication: string): Card | null {
  const link = must(result, TITLE);
  const id = idOfUrl(hrefOf(link) ?? '');
  if (!id) throw new Error('the title leads to no document');
  const copy = link.closest('.hide-mobile, .hide-desktop') ?? result;
  const title = textOf(link);
  const authors = namesIn(textAt(copy, 'xpl-authors-name-list, p.author'));
  if (isFrontMatter(title, authors)) return null;
  const venue = textAt(copy, '.description a[href*="/xpl/"]') || publication;
  const paper = makePaper({
    title,
    authors,
    ids: [...idsOfLinks(copy.querySelectorAll('a[href*="doi.org/"]')), id],
    url: urlOfId(id),
    date: /\bYear\s*:\s*((?:19|20)\d{2})\b/.exec(textAt(copy, '.description'))?.[1] ?? dateIn(venue),
    venue,
    pdfUrl: hrefOf(result.querySelector('a[href*="/stamp/"]')),
  });
  return { paper, slot: { at: link.parentElement ?? copy, place: 'end' } };
}

/** 'A. Gull; B. Tern'. */
function namesIn(line: string): string[] {
  return line.split(/\s*;\s*/).filter((name) => /\p{L}/u.test(name));
}

/** Contents do not repeat it on each row: '2026 IEEE Conference on Invented Sand (CIS) | IEEE Conference | IEEE Xplore'. */
function publicationOf(document: Document): string {
  const [publication = '', ...rest] = document.title.split(/\s*\|\s*/);
  return rest.length > 0 ? publication : '';
}

function documentPage(document: Document, url: URL): Page {
  return {
    cards: () => Array.from(document.querySelectorAll(HEADING)).slice(0, 1),
    read: (heading) => {
      const id = idOfUrl(url.href);
      if (!id) throw new Error('an address without a number');
      const { authors, ...meta } = ieeeMetadata(document, splitPaperId(id).value);
      const printed = textsAt(document, '.authors-info-container .authors-info, xpl-authors-name-list a');
      const dates = textAt(document, '.doc-abstract-pubdate') || textAt(document, '.doc-abstract-confdate');
      const paper = makePaper({
        title: textOf(heading),
        authors: authors?.map(({ name }) => name) ?? printed.flatMap(namesIn),
        ids: [idOfDoi(textAt(document, '.stats-document-abstract-doi a')), idOfDoi(meta.doi ?? ''), id],
        url: urlOfId(id),
        abstract: textAt(document, '.abstract-text', 'h2, strong, .abstract-text-view-all') || meta.abstract,
        date: dateIn(dates) ?? meta.publicationYear,
        venue:
          textAt(document, '.stats-document-abstract-publishedIn a') ||
          (meta.displayPublicationTitle ?? meta.publicationTitle),
        pdfUrl: meta.pdfUrl ? new URL(meta.pdfUrl, url).href : null,
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}
