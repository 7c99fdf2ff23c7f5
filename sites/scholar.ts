import { idOfText, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { withoutWrapping } from '../papers/ids/wrapped.ts';
import { hrefOf, must, textAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { bylineOf, preprintIn, scholarNames } from './scholar-byline.ts';
import { citationPage, profilePage } from './scholar-profile.ts';
import type { Card, Page, Site } from './site.ts';
import { collapse, textOf } from './text.ts';

const HOST = /^scholar\.google\.(?:com|cat|[a-z]{2}|com?\.[a-z]{2})$/;
const PROFILE_VIEWS = ['list_works', 'list_hcore', 'hcore_citedby'];
// '[PDF]', '[CITATION]', each for wide and for narrow windows.
const KIND = '.gs_ctc, .gs_ctu';
// The column of what can be read at once; 'Full View' there leads back to Scholar.
const FILE = '.gs_ggs a[href]';

export const scholar: Site = {
  id: 'scholar',
  name: 'Google Scholar',
  // A pattern cannot say 'any ending': the countries' domains are opened too, wherever their reader lets them be.
  matches: ['https://scholar.google.com/*'],
  lists: "search, 'cited by', versions, library, Scholar Labs, profiles, metrics, citations",
  open: (document, url) => {
    if (!HOST.test(url.hostname)) return null;
    if (url.pathname === '/scholar') return resultsPage(document);
    if (url.pathname.startsWith('/scholar_labs/')) return resultsPage(document, 'summarized');
    if (url.pathname !== '/citations') return null;
    if (url.searchParams.has('citation_for_view')) return citationPage(document, url);
    const view = url.searchParams.get('view_op');
    return PROFILE_VIEWS.includes(view ?? '') || (!view && url.searchParams.has('user')) ? profilePage(document) : null;
  },
};

/** A result has its title in an `h3`, here as in the library and in Labs, where Scholar writes what it makes of the paper below. */
function resultsPage(document: Document, summarized?: 'summarized'): Page {
  return {
    cards: () => {
      const rows = Array.from(
        document.querySelectorAll('h3.gs_rt'),
        (heading) => heading.closest('[data-cid]') ?? heading.closest('.gs_r') ?? heading.parentElement,
      );
      return [...new Set(rows)].filter((row) => row !== null);
    },
    read: (row) => resultCard(row, summarized ? '' : wholeAbstract(row)),
  };
}

function resultCard(row: Element, abstract: string): Card | null {
  const heading = must(row, 'h3.gs_rt');
  const link = heading.querySelector('a[href]');
  const href = withoutWrapping(hrefOf(link) ?? '');
  // Opinions of courts are searched here too.
  if (/^https:\/\/scholar\.google\.[^/]+\/scholar_case\?/.test(href)) return null;
  const name = nameOfRow(row, heading);
  const cluster = idOfText(`scholar:${name}`);
  const { authors, venue, year } = bylineIn(row);
  const files = row.querySelectorAll(FILE);
  const paper = makePaper({
    title: link ? textOf(link) : textOf(heading, KIND),
    authors,
    ids: [idOfUrl(href), ...idsOfLinks(files), preprintIn(venue), cluster],
    url: href || (cluster ? urlOfId(cluster) : ownPlace(row, name)),
    abstract,
    date: year,
    venue,
    pdfUrl: hrefNamed(files, /^PDF\b/) ?? (/\[PDF\]/.test(textAt(heading, KIND)) ? href : null),
  });
  return { paper, slot: { at: heading, place: 'end' } };
}

/** Scholar's name of a row, before 2018 of its link and in what leads to related articles only. */
function nameOfRow(row: Element, heading: Element): string {
  const related = hrefOf(row.querySelector('a[href*="related:"]'));
  return (
    row.getAttribute('data-cid') ??
    heading.querySelector('[id]')?.id ??
    /\brelated:([\w-]+):/.exec(related ?? '')?.[1] ??
    ''
  );
}

/** What Scholar shows of a paper it found only in references, and knows by no cluster: a row of the library. */
function ownPlace(row: Element, name: string): string | null {
  return name === '' ? null : new URL(`/scholar?q=info:${name}:scholar.google.com/`, row.baseURI).href;
}

/** An opened row has its byline twice, cut, and in full with the names on a line of their own. */
function bylineIn(row: Element): ReturnType<typeof bylineOf> {
  const byline = bylineOf(textAt(row, '.gs_a:not(.gs_fma_p)'));
  const names = row.querySelector('.gs_fmaa');
  if (!names) return byline;
  // 'The Invented Journal, 2016 • example.org'
  const full = bylineOf(`names - ${textOf(names.parentElement, '.gs_fmaa').split('•')[0]}`);
  return {
    authors: scholarNames(textOf(names)),
    venue: full.venue || byline.venue,
    year: full.year ?? byline.year,
  };
}

/** A snippet is words around what was searched, joined by '…'; an opened row has all of the abstract. */
function wholeAbstract(row: Element): string {
  const text = collapse(textAt(row, '.gs_fma_snp') || textAt(row, '.gs_rs'));
  return /…|\.\.\./.test(text) ? '' : text;
}
