import { idOfUrl } from '../papers/ids/index.ts';
import { hrefOf, must, textAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Card, Page, Site } from './site.ts';
import { collapse, textOf } from './text.ts';

// /Proceedings/15/Papers/329.pdf, /Proceedings/77-1/Papers/001.pdf
const OLD_PDF = 'a[href*="/Papers/" i][href$=".pdf" i]';
const FRONT_MATTER = /^(?:preface|foreword|(?:table of )?contents|author index|index|organi[sz]ation|front matter)\b/i;

export const ijcai: Site = {
  id: 'ijcai',
  name: 'IJCAI',
  matches: ['*://www.ijcai.org/*', '*://ijcai.org/*'],
  lists: 'proceedings of all years, paper pages',
  open: (document, url) => {
    if (!/^(?:www\.)?ijcai\.org$/.test(url.hostname)) return null;
    const [, year, paper] = /^\/proceedings\/(\d{4})(?:-\d)?(?:\/(\d+))?\/?$/i.exec(url.pathname) ?? [];
    const [, abstractOf] = /^\/Abstract\/(\d\d)\/\d+\/?$/i.exec(url.pathname) ?? [];
    if (abstractOf) return listPage(document, `20${abstractOf}`);
    if (!year) return null;
    if (!paper) return listPage(document, year);
    return paperPage(document, url, {
      heading: '.content h1, h1.page-title',
      links: '.content a[href*="doi.org/"]',
      venue: () => `IJCAI ${year}`,
      date: year,
    });
  },
};

/** Since 2017 a wrapper a paper, below the tracks' and the subjects' headings; before, whatever leads to a PDF. */
function listPage(document: Document, year: string): Page {
  return {
    cards: () => {
      const wrappers = Array.from(document.querySelectorAll('.paper_wrapper'));
      return wrappers.length > 0 ? wrappers : oldCards(document);
    },
    read: (card) => (card.matches('.paper_wrapper') ? wrapperCard(card, year) : oldCard(card, year)),
  };
}

function wrapperCard(wrapper: Element, year: string): Card {
  const details = must(wrapper, '.details');
  const links = details.querySelectorAll('a[href]');
  const pdfUrl = hrefNamed(links, /^pdf$/i);
  const paper = makePaper({
    title: textAt(wrapper, '.title'),
    authors: splitNames(textAt(wrapper, '.authors')),
    ids: idsOfLinks(links),
    url: hrefNamed(links, /^details$/i) ?? pdfUrl,
    date: year,
    venue: `IJCAI ${year}`,
    pdfUrl,
  });
  return { paper, slot: { at: details, place: 'end' } };
}

/** The block around a link to a PDF, or the link itself where one block holds many. */
function oldCards(document: Document): Element[] {
  const links = Array.from(document.querySelectorAll(OLD_PDF));
  const blocks = links.map((link) => link.closest('p, li, td, dd'));
  return links.map((link, i) => {
    const block = blocks[i];
    return block && blocks[i - 1] !== block && blocks[i + 1] !== block ? block : link;
  });
}

/** 'Title / page', the authors in italics, and links; the title itself is the link to the PDF in most years. */
function oldCard(card: Element, year: string): Card | null {
  const link = card.matches('a') ? card : must(card, OLD_PDF);
  const isLabel = /^\W*(?:pdf|full text|download)\W*$/i.test(link.textContent);
  const title = (isLabel ? firstLine(card) : textOf(link)).replace(/\s*\/\s*\d+$/, '');
  const line = italicsBehind(link) ?? italicsIn(card, link);
  const authors = splitNames(textOf(line));
  if (authors.length === 0 && FRONT_MATTER.test(title)) return null;
  const pdfUrl = hrefOf(link);
  const abstractUrl = card === link ? null : hrefNamed(card.querySelectorAll('a[href]'), /^abstract$/i);
  const paper = makePaper({
    title,
    authors,
    ids: [idOfUrl(pdfUrl ?? '')],
    url: abstractUrl ?? pdfUrl,
    date: year,
    venue: `IJCAI ${year}`,
    pdfUrl,
  });
  // Cards of one block have it in common; the authors are each one's own.
  if (card === link) return { paper, slot: line ? { at: line, place: 'end' } : { at: link, place: 'after' } };
  return { paper, slot: { at: card, place: 'end' } };
}

/** What stands before the first line break. */
function firstLine(block: Element): string {
  const parts: string[] = [];
  for (let node = block.firstChild; node && node.nodeName !== 'BR'; node = node.nextSibling) {
    parts.push(node.nodeType === 1 ? textOf(node) : (node.nodeValue ?? ''));
  }
  return collapse(parts.join(' '));
}

/** The next italics, before the next link. */
function italicsBehind(link: Element): Element | null {
  let next = link.nextElementSibling;
  while (next && !/^(?:I|EM|A)$/.test(next.tagName)) next = next.nextElementSibling;
  return next?.tagName === 'A' ? null : next;
}

/** The authors may stand before the link too; what is inside it is of the title. */
function italicsIn(card: Element, link: Element): Element | undefined {
  return Array.from(card.querySelectorAll('i, em')).find((italics) => !link.contains(italics));
}
