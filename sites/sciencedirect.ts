import { idOfDoi, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { citationMetaOf } from './citation-meta.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { isFrontMatter } from './front-matter.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';

const LISTS = /^\/(?:search|journal|science\/journal|book|bookseries|handbook)(?:\/|$)/;
const ARTICLE = /^\/science\/(?:article|chapter)\/(?:.+\/)?pii\/[^/]+\/?$/;
const ROW = 'li.ResultItem, li.js-article-list-item';
const TITLE =
  'a.result-list-title-link, a.article-content-title, h2 a[href*="/pii/"], h3 a[href*="/pii/"], h4 a[href*="/pii/"]';

export const sciencedirect: Site = {
  id: 'sciencedirect',
  name: 'ScienceDirect',
  matches: ['https://www.sciencedirect.com/*'],
  lists: 'search, issues, articles in press, books, article pages',
  open: (document, url) => {
    if (!/^(?:www\.)?sciencedirect\.com$/.test(url.hostname)) return null;
    if (ARTICLE.test(url.pathname)) return articlePage(document, url);
    return LISTS.test(url.pathname) ? listPage(document) : null;
  },
};

/** Results and contents: a title that leads to an article, in an `li` of its own. */
function listPage(document: Document): Page {
  let issue: Issue | undefined;
  return {
    cards: () => {
      const found = Array.from(document.querySelectorAll(`${ROW}, ${TITLE}`), (element) => element.closest('li'));
      return [...new Set(found)].filter((row) => row !== null);
    },
    read: (row) => {
      issue ??= issueOf(document);
      return rowCard(row, issue);
    },
  };
}

function rowCard(row: Element, issue: Issue): Card | null {
  const link = must(row, TITLE);
  const id = idOfUrl(hrefOf(link) ?? '');
  // Books and whole encyclopaedias are found too.
  if (!id) return null;
  const title = textOf(link);
  const authors = authorsIn(row);
  if (isFrontMatter(title, authors)) return null;
  const [journal, ...dates] = textsAt(row, '.srctitle-date-fields > *');
  const paper = makePaper({
    title,
    authors,
    ids: [idOfDoi(row.getAttribute('data-doi') ?? textAt(row, 'div[hidden]')), id],
    url: urlOfId(id),
    date: dateIn([...dates, textAt(row, '.js-article-item-aip-date')].join(' ')) ?? issue.date,
    venue: journal ?? issue.journal,
    pdfUrl: hrefOf(row.querySelector('a[href*="/pdf"]')),
  });
  return { paper, slot: { at: link.parentElement ?? row, place: 'end' } };
}

/** One element each in results, a line in an issue's contents. */
function authorsIn(row: Element): string[] {
  const each = textsAt(row, '.Authors .author');
  return each.length > 0 ? each : splitNames(textAt(row, '.js-article__item__authors, .js-article-author-list'));
}

interface Issue {
  readonly journal: string | null;
  readonly date: string | null;
}

/** 'Invented Sand | Vol 201, July 2023 | ScienceDirect.com by Elsevier'; a search has its words before the first bar. */
function issueOf(document: Document): Issue {
  const [journal = '', volume = ''] = document.title.split(/\s*\|\s*/);
  return /^(?:vol|issue|articles? in press|special issue)/i.test(volume)
    ? { journal, date: dateIn(volume) }
    : { journal: null, date: null };
}

function articlePage(document: Document, url: URL): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('h1 .title-text'), (title) => title.closest('h1') ?? title).slice(0, 1),
    read: (heading) => {
      const title = textAt(heading, '.title-text');
      const meta = citationMetaOf(document, title);
      const id = idOfUrl(url.href);
      const paper = makePaper({
        title,
        authors: namesIn(document),
        ids: [meta.doi, idOfDoi(textAt(document, 'a.doi, #article-identifier-links a[href*="doi.org/"]')), id],
        url: id ? urlOfId(id) : url.href,
        abstract: textAt(document, '.abstract.author', 'h2'),
        date: meta.date ?? dateIn(textAt(document, '.publication-volume .text-xs')),
        venue: meta.venue || textAt(document, '.publication-title'),
        // Those of recommended articles are there too.
        pdfUrl: hrefOf(
          Array.from(document.querySelectorAll('a[href*="/pdf"]')).find((link) => idOfUrl(hrefOf(link) ?? '') === id),
        ),
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}

/** Each name opens a panel: it is a button's or a link's, its given and its family name apart. */
function namesIn(document: Document): string[] {
  return Array.from(document.querySelectorAll('.author-group .surname'), (family) => {
    const given = family.parentElement?.querySelector('.given-name');
    return `${textOf(given)} ${textOf(family)}`;
  });
}
