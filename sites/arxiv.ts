import { type PaperId, splitPaperId } from '../papers/id.ts';
import { idOfDoi, idOfText, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import type { PartialDate } from '../papers/paper.ts';
import { dateIn, dayIn, monthOfArxiv } from './dates.ts';
import { childNamed, hrefOf, must, textAt, textsAt } from './dom.ts';
import { makePaper, type PaperFields } from './make-paper.ts';
import type { Card, Listing, Page, Site } from './site.ts';
import { textOf } from './text.ts';

/** arXiv and its mirrors: export.arxiv.org, cn.arxiv.org. */
const HOST = /^(?:(?:www|export|browse|lanl|[a-z]{2})\.)?arxiv\.org$/;
// The templates of all these pages are public: github.com/arXiv/arxiv-browse and github.com/arXiv/arxiv-search.
const LABEL = '.descriptor';
// 'et al. (12 additional authors not shown)' is a link that runs a script.
const NAMES = 'a:not([href^="javascript:"])';

export const arxiv: Site = {
  id: 'arxiv',
  name: 'arXiv',
  matches: ['list/', 'catchup', 'search', 'a/', 'abs/'].map((path) => `*://*.arxiv.org/${path}*`),
  lists: 'new, recent, month and year lists, catchup, search, author pages, abstract pages',
  open: (document, url) => {
    if (!HOST.test(url.hostname)) return null;
    if (/^\/(?:list|catchup|a)\//.test(url.pathname) || url.pathname === '/catchup') return listPage(document);
    if (/^\/search(?:\/|$)/.test(url.pathname)) return searchPage(document);
    if (/^\/abs\//.test(url.pathname) && idOfUrl(url.href)) return abstractPage(document, url);
    return null;
  },
};

/** `dl#articles` once a section, each with its heading; a paper is a `dt` and the `dd` behind it. */
function listPage(document: Document): Page {
  const sections = new Map<Element | null, Section>();
  const sectionOf = (list: Element | null) => {
    const section = sections.get(list) ?? readSection(list);
    sections.set(list, section);
    return section;
  };
  return {
    cards: () => Array.from(document.querySelectorAll('#dlpage dl > dt')),
    read: (dt) => {
      const dd = partner(dt);
      const link = must(dt, 'a[title="Abstract"], a[href*="/abs/"]');
      const section = sectionOf(dt.parentElement);
      const listing = listingOf(link, section.listing);
      // A cross-list or a replacement is announced again: only a new paper's day is its own.
      const again = listing === 'cross-list' || listing === 'replacement';
      const authors = dd.querySelector('.list-authors');
      return arxivCard({
        id: idOfLink(link),
        title: textAt(dd, '.list-title', LABEL),
        authors: authors ? textsAt(authors, NAMES) : [],
        abstract: textAt(dd, 'p.mathjax'),
        venue: textAt(dd, '.list-journal-ref', LABEL),
        date: again ? null : section.day,
        // The line of the id and its links is short, and nothing follows it.
        slot: dt,
        listing,
      });
    },
  };
}

function partner(dt: Element): Element {
  let next = dt.nextElementSibling;
  while (next && next.tagName !== 'DD' && next.tagName !== 'DT') next = next.nextElementSibling;
  if (next?.tagName !== 'DD') throw new Error('a dt without its dd');
  return next;
}

/** What the heading of a `dl` says of its papers, and the day that they were announced. */
interface Section {
  readonly listing: Listing | null;
  readonly day: PartialDate | null;
}

/** The heading is inside the list since 2023, before it until then. A recent list says the day over each section, /new and /catchup over the whole page. */
function readSection(list: Element | null): Section {
  const around = [list?.firstElementChild, list?.previousElementSibling];
  const heading = textOf(around.find((element) => element?.tagName === 'H3'));
  const page = list?.parentElement;
  const day = dayIn(heading) ?? dayIn(textOf(childNamed(page, 'H3'))) ?? dayIn(textOf(childNamed(page, 'H1')));
  return { listing: HEADINGS.find(([begins]) => begins.test(heading))?.[1] ?? null, day };
}

const HEADINGS: readonly (readonly [begins: RegExp, Listing])[] = [
  [/^replace/i, 'replacement'],
  [/^cross/i, 'cross-list'],
  [/^new /i, 'new'],
];

/** Behind a paper's link a list of any heading says that it is no new one. */
function listingOf(link: Element, section: Listing | null): Listing | null {
  const behind = link.nextSibling?.nodeValue ?? '';
  if (section === 'replacement' || behind.includes('(replaced')) return 'replacement';
  return behind.includes('(cross-list') ? 'cross-list' : section;
}

/** Results of the simple and the advanced search: `li.arxiv-result`. */
function searchPage(document: Document): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('li.arxiv-result')),
    read: (li) => {
      const head = must(li, 'div');
      const title = must(li, 'p.title');
      return arxivCard({
        id: idOfLink(must(head, '.list-title a')),
        dois: Array.from(head.querySelectorAll('a[href*="doi.org/"]'), (a) => idOfDoi(textOf(a))),
        title: textOf(title),
        authors: textsAt(li, `p.authors ${NAMES}`),
        // The whole abstract is there from the start, hidden behind its excerpt; 'More' and 'Less' lead nowhere.
        abstract: textAt(li, '.abstract-full', 'a:not([href])') || textAt(li, '.abstract-short', 'a:not([href])'),
        venue: textsAt(li, 'p.comments')
          .find((text) => /^Journal ref:/.test(text))
          ?.replace(/^Journal ref:/, ''),
        date: submittedOn(textAt(li, 'p.is-size-7:not(.comments)')),
        // The line above would do, but Bulma spaces its tags by which of them is the last child.
        slot: title,
      });
    },
  };
}

/** 'Submitted 2 December, 2025; v1 submitted 1 June, 2024; originally announced June 2024.' */
function submittedOn(line: string): PartialDate | null {
  return dateIn(/v1\s+submitted ([^;]+);/.exec(line)?.[1] ?? /^Submitted ([^;]+);/.exec(line)?.[1] ?? '');
}

/** A paper's own page. */
function abstractPage(document: Document, url: URL): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('#abs')).filter((abs) => abs.querySelector('h1.title')),
    read: (abs) => {
      const dateline = must(abs, '.dateline');
      return arxivCard({
        id: idOfUrl(url.href),
        dois: Array.from(abs.querySelectorAll('.tablecell.doi a[href]'), (a) => idOfUrl(hrefOf(a) ?? '')),
        title: textAt(abs, 'h1.title', LABEL),
        authors: textsAt(abs, `.authors ${NAMES}`),
        abstract: textAt(abs, 'blockquote.abstract', LABEL),
        venue: journalOf(abs),
        date: dateIn(textOf(dateline)),
        slot: dateline,
      });
    },
  };
}

/** The report number's cell is of the same class as the journal's: only the labels differ. */
function journalOf(abs: Element): string | null {
  const label = Array.from(abs.querySelectorAll('.tablecell.label')).find((cell) => /^Journal/.test(textOf(cell)));
  return label ? textOf(label.nextElementSibling) : null;
}

interface ArxivFields extends Omit<PaperFields, 'ids' | 'url' | 'pdfUrl' | 'codeUrl'> {
  readonly id: PaperId | null;
  readonly dois?: readonly (PaperId | null)[];
  readonly slot: Element;
  readonly listing?: Listing | null;
}

function arxivCard({ id, dois = [], slot, listing, date, ...fields }: ArxivFields): Card {
  if (!id) throw new Error('no arXiv id');
  const { value } = splitPaperId(id);
  const paper = makePaper({
    ...fields,
    ids: [id, ...dois],
    url: urlOfId(id),
    pdfUrl: `https://arxiv.org/pdf/${value}`,
    date: date ?? monthOfArxiv(value),
  });
  return { paper, slot: { at: slot, place: 'end' }, ...(listing && { listing }) };
}

/** Mirrors and saved pages may lead elsewhere, so the text 'arXiv:2412.00127v2' counts too. */
function idOfLink(link: Element): PaperId | null {
  const own = /^\/abs\/(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
  return (own && idOfText(`arxiv:${own}`)) || (idOfUrl(hrefOf(link) ?? '') ?? idOfText(textOf(link)));
}
