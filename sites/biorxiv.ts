import type { PaperId } from '../papers/id.ts';
import { splitPaperId } from '../papers/id.ts';
import { idOfDoi, idOfUrl } from '../papers/ids/index.ts';
import type { PartialDate } from '../papers/paper.ts';
import { citationMeta } from './citation-meta.ts';
import { dateIn, dayIn } from './dates.ts';
import { hrefOf, must, textAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

const LISTS = /^\/(?:search|collection|collections|archive|content\/early\/recent|content\/recent)(?:\/|$)/;
// The class of a title's link is also that of two spans, one around it and one inside.
const TITLE = 'a.highwire-cite-linked-title, .highwire-cite-title a[href*="/content/"]';
const HEADING = 'h1#page-title, h1.highwire-cite-title';

export const biorxiv: Site = {
  id: 'biorxiv',
  name: 'bioRxiv and medRxiv',
  matches: ['https://www.biorxiv.org/*', 'https://www.medrxiv.org/*'],
  lists: 'search, subjects and collections, recent and archived preprints, preprint pages',
  open: (document, url) => {
    if (!/^(?:www\.)?(?:bio|med)rxiv\.org$/.test(url.hostname)) return null;
    if (LISTS.test(url.pathname)) return listPage(document);
    return /^\/content\//.test(url.pathname) && idOfUrl(url.href) ? preprintPage(document, url) : null;
  },
};

/** HighWire's lists: a citation in an `li` each, under the day of its posting where they are listed by day. */
function listPage(document: Document): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('.highwire-article-citation')),
    read: (row) => {
      const title = must(row, TITLE);
      const href = hrefOf(title)?.replace(/\?.*$/, '') ?? null;
      const id = idOfUrl(href ?? '') ?? idOfDoi(doiIn(row));
      const paper = makePaper({
        title: textOf(title),
        authors: namesIn(row),
        ids: [id],
        url: href,
        date: postedOn(row, href) ?? yearIn(id),
        pdfUrl: href && /\/10\.\d+\/[^/]+v\d+$/.test(href) ? `${href}.full.pdf` : null,
      });
      return { paper, slot: { at: title.parentElement ?? row, place: 'end' } };
    },
  };
}

/** 'doi: https://doi.org/10.64898/2026.04.01.716005'. */
function doiIn(row: Element): string {
  return /10\.\d{4,}\/\S+/.exec(textAt(row, '.highwire-cite-metadata-doi'))?.[0] ?? '';
}

/** The given and the family name apart, for links to profiles stand between them. */
function namesIn(around: ParentNode): string[] {
  const authors = around.querySelector('.highwire-citation-authors')?.querySelectorAll('.highwire-citation-author');
  return Array.from(authors ?? [], (author) => {
    const names = ['.nlm-given-names', '.nlm-surname', '.nlm-suffix'].map((part) => textAt(author, part));
    return names.filter((name) => name !== '').join(' ') || textOf(author, 'a');
  });
}

/** The day over the list, or in the row's path; of a first version only, for a later one is listed again. */
function postedOn(row: Element, href: string | null): PartialDate | null {
  if (/v(?:[2-9]|\d{2,})$/.test(href ?? '')) return null;
  const heading = row.closest('.highwire-list')?.previousElementSibling;
  return (
    dayIn(textOf(heading)) ??
    dayIn(/\/early\/(\d{4}\/\d\d\/\d\d)\//.exec(row.getAttribute('data-apath') ?? '')?.[1] ?? '')
  );
}

/** A preprint's DOI tells the day on which it was handed in: 2026.04.01.716005. */
function yearIn(id: PaperId | null): PartialDate | null {
  return (id && /\/(20\d{2})\.\d\d\.\d\d\./.exec(splitPaperId(id).value)?.[1]) ?? null;
}

function preprintPage(document: Document, url: URL): Page {
  return {
    cards: () => Array.from(document.querySelectorAll(HEADING)).slice(0, 1),
    read: (heading) => {
      const meta = citationMeta(document);
      const names = namesIn(document);
      const paper = makePaper({
        title: textOf(heading),
        authors: names.length > 0 ? names : meta.authors,
        ids: [idOfUrl(url.href), meta.doi, ...idsOfLinks(document.querySelectorAll('.pub_jnl a[href*="doi.org/"]'))],
        url: `${url.origin}${url.pathname}`,
        abstract: textAt(document, '#abstract-1, .section.abstract', 'h2'),
        date: meta.date ?? dateIn(textAt(document, '.pane-custom .pane-content')),
        pdfUrl: meta.pdfUrl,
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}
