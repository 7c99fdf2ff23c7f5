import { idOfUrl } from '../papers/ids/index.ts';
import { dayIn } from './dates.ts';
import { hrefOf, textAt, textsAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';
import { titleSlot } from './title-slot.ts';

const PAPER_LINK = /(?:[?&]abstract(?:_?id)?|\/abstract)=\d+/i;
/** Files, libraries and statistics of a paper have its number too. */
const ITS_OTHERS = /Delivery\.cfm|\/rps|Email_|login|citation/i;
// Search is drawn by React with hashed classes around `result-item`; older lists have rows of `div`s, the oldest tables.
const AUTHOR = 'a[href*="per_id="], a[href*="AbsByAuth"], a[href*="/author"]';
const INSTITUTION =
  /\b(?:universi|institut|school|college|department|academy|bank|centre|center|affiliation|independent|government|ministry|inc|ltd|llc)/i;
const NAME = /^(?:\p{L}[\p{L}'’.-]*\s){1,5}\p{Lu}[\p{L}'’.-]*$/u;

export const ssrn: Site = {
  id: 'ssrn',
  name: 'SSRN',
  matches: ['https://papers.ssrn.com/*'],
  lists: 'search, journals, author pages, top papers, abstract pages',
  open: (document, url) => {
    if (url.hostname !== 'papers.ssrn.com') return null;
    if (
      /^\/(?:sol3\/)?(?:cf_dev\/|topten\/)?(?:[a-z_]*results|absbyauth|displayjournalbrowse)\.cfm$/i.test(url.pathname)
    )
      return listPage(document);
    if (!/^\/(?:sol3\/papers\.cfm$|abstract=)/i.test(url.pathname) || !idOfUrl(url.href)) return null;
    return paperPage(document, url, { heading: '.box-abstract-main h1, h1', abstract: '.abstract-text' });
  },
};

function listPage(document: Document): Page {
  return {
    cards: () => [
      ...new Set(
        Array.from(document.querySelectorAll('a[href*="bstract"]'))
          .filter(isTitle)
          .map((link) => link.closest('.result-item, .trow') ?? link.closest('article, li, tr') ?? link),
      ),
    ],
    read: (card) => {
      const link = [card, ...card.querySelectorAll('a[href*="bstract"]')].find(isTitle);
      if (!link) throw new Error('no link leads to an abstract');
      const id = idOfUrl(hrefOf(link) ?? '');
      const lines = linesIn(card, link);
      const paper = makePaper({
        title: textOf(link),
        authors: authorsIn(card, lines),
        ids: [id],
        url: hrefOf(link),
        abstract: textAt(card, '.abstract-text, .abstract'),
        date: dayIn(/Posted:?\s*([^|•·]+)/i.exec(lines.join(' • '))?.[1] ?? ''),
        pdfUrl: hrefOf(card.querySelector('a[href*="Delivery.cfm"]')),
      });
      return { paper, slot: titleSlot(link) };
    },
  };
}

function isTitle(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return PAPER_LINK.test(href) && !ITS_OTHERS.test(href) && !link.querySelector('img') && !link.closest('nav, footer');
}

/** What else the card says, a text for each element that holds no other block. */
function linesIn(card: Element, title: Element): string[] {
  const blocks = Array.from(card.querySelectorAll('p, div, span, td')).filter(
    (block) => !block.contains(title) && !title.contains(block) && !block.querySelector('p, div, td'),
  );
  return blocks.map((block) => textOf(block)).filter((text) => text !== '');
}

/** Links to their pages; the line of them; in search, where nothing names it, the first line that is of names alone. */
function authorsIn(card: Element, lines: readonly string[]): string[] {
  const linked = textsAt(card, AUTHOR);
  if (linked.length > 0) return linked;
  const line = textAt(card, '.authors-list, .authors');
  return line ? splitNames(line) : (lines.map(splitNames).find(areNames) ?? []);
}

function areNames(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => NAME.test(name) && !INSTITUTION.test(name));
}
