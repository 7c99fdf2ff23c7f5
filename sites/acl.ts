import { idOfUrl } from '../papers/ids/index.ts';
import { childNamed, hrefOf, must, textAt, textsAt } from './dom.ts';
import { hrefNamed } from './links.ts';
import { makePaper } from './make-paper.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

// P19-1001 until 2020, 2020.acl-main.405 since; a volume's front matter is number 0 and listed as a paper is.
const PAPER = /\/(?:[A-Z](\d{2})-\d{4}|(\d{4})\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:\/|\.pdf)?$/;
// Venues and special interest groups list volumes.
const LISTS = /^\/(?:volumes|events|people)\/./;

export const acl: Site = {
  id: 'acl',
  name: 'ACL Anthology',
  matches: ['https://aclanthology.org/*'],
  lists: 'volumes, events, people, search, paper pages',
  open: (document, url) => {
    if (!/^(?:www\.)?aclanthology\.org$/.test(url.hostname)) return null;
    if (LISTS.test(url.pathname)) return listPage(document);
    if (/^\/search\/?$/.test(url.pathname)) return searchPage(document);
    if (!PAPER.test(url.pathname)) return null;
    return paperPage(document, url, {
      heading: '#title',
      authors: '#title + .lead',
      abstract: '.acl-abstract > span',
      links: '.acl-paper-details dd a[href*="doi.org/"]',
      venue: () => venueOfFacts(document),
    });
  },
};

/**
 * A row is two spans, the badges and the text; its classes changed with Bootstrap's, `strong > a` in the second span did not
 * in any version. The abstract is collapsed in the row's next sibling.
 */
function listPage(document: Document): Page {
  let facts: string | undefined;
  return {
    cards: () =>
      Array.from(document.querySelectorAll('#main span > strong > a[href]'))
        .filter((link) => PAPER.test(link.getAttribute('href') ?? ''))
        .map((link) => link.closest('.align-items-stretch') ?? link.closest('span') ?? link),
    read: (row) => {
      facts ??= venueOfFacts(document) ?? '';
      const title = must(row, 'strong > a[href]');
      const text = title.closest('span') ?? row;
      const href = hrefOf(title);
      const paper = makePaper({
        title: textOf(title),
        authors: textsAt(text, 'a[href*="/people/"]'),
        ids: [idOfUrl(href ?? '')],
        url: href,
        abstract: abstractBehind(row),
        date: yearOf(href),
        venue: facts || volumeOf(row, text),
        pdfUrl: hrefNamed(row.querySelectorAll('a[href$=".pdf"]'), /^pdf$/i),
      });
      return { paper, slot: { at: text, place: 'end' } };
    },
  };
}

/** On a person's page the row ends in its volume; an event's volumes head the rows. */
function volumeOf(row: Element, text: Element): string {
  return (
    textAt(text, 'a[href*="/volumes/"]') ||
    textOf(childNamed(row.parentElement, 'H4')?.querySelector('a[href*="/volumes/"]'))
  );
}

function abstractBehind(row: Element): string {
  const next = row.nextElementSibling;
  return next?.id.startsWith('abstract-') ? textOf(next) : '';
}

/** A search of Google's, set into the page. Its results are pages and PDFs of all kinds, a paper's two of them among others. */
function searchPage(document: Document): Page {
  return {
    cards: () => {
      const seen = new Set<string>();
      return Array.from(document.querySelectorAll('.gsc-result')).filter((result) => {
        const href = result.querySelector('a.gs-title[href]')?.getAttribute('href') ?? '';
        const paper = PAPER.exec(href)?.[0].replace(/(?:\/|\.pdf)$/, '');
        if (!paper || seen.has(paper)) return false;
        seen.add(paper);
        return true;
      });
    },
    read: (result) => {
      const title = must(result, 'a.gs-title[href]');
      const href = (hrefOf(title) ?? '').replace(/\.pdf$/, '/');
      const paper = makePaper({
        title: textOf(title)
          .replace(/^\[PDF\]\s*/, '')
          .replace(/\s*[-|]\s*ACL Anthology$/, ''),
        authors: [],
        ids: [idOfUrl(href)],
        url: href,
        date: yearOf(href),
      });
      return { paper, slot: { at: title.parentElement ?? result, place: 'end' } };
    },
  };
}

/** 'CoNLL 2018' from the table of a volume's or a paper's own page. */
function venueOfFacts(document: Document): string | null {
  const fact = (name: RegExp): string => {
    const label = Array.from(document.querySelectorAll('.acl-paper-details dt')).find((dt) => name.test(textOf(dt)));
    const value = label?.nextElementSibling;
    return textOf(value?.querySelector('a') ?? value);
  };
  const venue = fact(/^Venues?:/);
  return venue ? `${venue} ${fact(/^Year:/)}` : null;
}

function yearOf(href: string | null): string | null {
  const [, short, year = null] = PAPER.exec(href ?? '') ?? [];
  return short ? `${Number(short) > 60 ? 19 : 20}${short}` : year;
}
