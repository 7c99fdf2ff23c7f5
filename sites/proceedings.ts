import { idOfUrl } from '../papers/ids/index.ts';
import { hrefOf, must, textsAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Page } from './site.ts';
import { textOf } from './text.ts';

// /paper_files/paper/2023/hash/<32 hex>-Abstract-Datasets_and_Benchmarks.html, the tracks' names at the end changing with the
// years; /paper/2020/hash/…-Abstract.html; /paper/5421-title before 2020.
const PAPER = /\/paper\/(?:(\d{4})\/hash\/[\da-f]{32}-Abstract[^/]*\.html|\d{1,5}-[^/]+)$/i;

/** A page of the software that the proceedings of NeurIPS and of ICLR share: a book, an author, a search, a paper. */
export function proceedingsPage(document: Document, url: URL, conference: string): Page | null {
  if (PAPER.test(url.pathname)) {
    return paperPage(document, url, {
      heading: 'h4, h2.subtitle, h1, h2',
      authors: '.paper-authors',
      venue: (meta) => `${conference} ${yearIn(url.pathname) ?? yearOfBook(document) ?? meta.date?.slice(0, 4) ?? ''}`,
      date: yearIn(url.pathname) ?? yearOfBook(document),
    });
  }
  return /^\/(?:paper_files\/)?(?:paper|papers|book|author|search)\b/.test(url.pathname)
    ? listPage(document, conference)
    : null;
}

/** One `li` a paper: the title is a link, the authors are in italics, links of their own or, since 2025, in a span. */
function listPage(document: Document, conference: string): Page {
  let bookYear: string | null | undefined;
  return {
    cards: () => {
      const links = Array.from(document.querySelectorAll('li a[href*="/paper/"]'));
      const titles = links.filter((link) => PAPER.test(link.getAttribute('href') ?? ''));
      return [...new Set(titles.map((link) => link.closest('li')))].filter((li) => li !== null);
    },
    read: (li) => {
      const title = must(li, 'a[href*="/paper/"]');
      const href = hrefOf(title);
      if (bookYear === undefined) bookYear = yearOfBook(document);
      const year = yearIn(href ?? '') ?? bookYear;
      const linked = textsAt(li, 'a[href*="/author/"]');
      // Icons are italics too, without a text.
      const italics = Array.from(li.querySelectorAll('.paper-authors, i')).filter((found) => !title.contains(found));
      const line = italics.find((found) => textOf(found) !== '');
      const paper = makePaper({
        title: textOf(title),
        authors: linked.length > 0 ? linked : splitNames(textOf(line)),
        ids: [idOfUrl(href ?? '')],
        url: href,
        date: year,
        venue: year && `${conference} ${year}`,
      });
      return { paper, slot: { at: line ?? title.parentElement ?? li, place: 'end' } };
    },
  };
}

function yearIn(address: string): string | null {
  return PAPER.exec(address)?.[1] ?? null;
}

/** Before 2020 the year is in no address, but in the book's heading, '… Systems 12 (NIPS 1999)'. */
function yearOfBook(document: Document): string | null {
  return /\b(\d{4})\)/.exec(document.querySelector('h4, h2')?.textContent ?? '')?.[1] ?? null;
}
