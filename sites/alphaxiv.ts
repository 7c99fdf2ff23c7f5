import { type PaperId, splitPaperId } from '../papers/id.ts';
import { idOfUrl } from '../papers/ids/index.ts';
import { type SeededPaper, seededPapers } from './alphaxiv-data.ts';
import { citationMeta } from './citation-meta.ts';
import { dayIn, monthOfArxiv } from './dates.ts';
import { hrefOf, textsAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';
import { titleSlot } from './title-slot.ts';

const NO_LISTS =
  /^\/(?:sign-?(?:in|up)|log-?in|settings|about|blog|labs|terms|privacy|docs|api|notifications|assistant)\b/;
const PAPER_LINK = 'a[href*="/abs/"], a[href*="/overview/"]';
const AROUND = 'header, nav, footer';
const HEADING = 'h1, h2, h3, h4';

export const alphaxiv: Site = {
  id: 'alphaxiv',
  name: 'alphaXiv',
  matches: ['https://*.alphaxiv.org/*'],
  lists: 'feeds, explore, search, bookmarks, paper pages',
  open: (document, url) => {
    if (!/^(?:www\.)?alphaxiv\.org$/.test(url.hostname)) return null;
    const id = idOfUrl(url.href);
    if (id) return paperPage(document, id);
    return NO_LISTS.test(url.pathname) ? null : listPage(document);
  },
};

/** The classes say how a card looks and no more: a card is all that holds links to one paper and to no other. */
function listPage(document: Document): Page {
  let seeded: ReadonlyMap<string, SeededPaper> | undefined;
  return {
    cards: () => cardsAmong(Array.from(document.querySelectorAll(PAPER_LINK)).filter((link) => !link.closest(AROUND))),
    read: (card) => {
      seeded ??= seededPapers(document);
      return cardOf(card, (id) => seeded?.get(splitPaperId(id).value));
    },
  };
}

function cardsAmong(links: readonly Element[]): Element[] {
  const shown = new Map<Element, PaperId | 'several'>();
  for (const link of links) {
    const id = idOfUrl(hrefOf(link) ?? '');
    if (!id) continue;
    for (let around: Element | null = link; around; around = around.parentElement) {
      const other = shown.get(around);
      if (other === id) continue;
      if (other === 'several') break;
      shown.set(around, other ? 'several' : id);
    }
  }
  return [...new Set(links.filter((link) => shown.has(link)).map((link) => outermost(link, shown)))];
}

/** Up to the page itself, which holds one paper where that is all it lists. */
function outermost(link: Element, shown: ReadonlyMap<Element, PaperId | 'several'>): Element {
  let card = link;
  for (let around = link.parentElement; around; around = around.parentElement) {
    if (shown.get(around) === 'several') return card;
    if (around.matches('main, [role="main"], body') || around.querySelector(`input, ${AROUND}`)) break;
    card = around;
  }
  return card;
}

function cardOf(card: Element, seededOf: (id: PaperId) => SeededPaper | undefined): Card {
  const links = card.matches('a') ? [card] : Array.from(card.querySelectorAll(PAPER_LINK));
  const link = links.find((found) => textOf(found) !== '') ?? links[0];
  const id = idOfUrl(hrefOf(link) ?? '');
  if (!link || !id) throw new Error('nothing leads to a paper');
  const seeded = seededOf(id);
  // A bookmark is a link as a whole: the title, the authors and the day of bookmarking are its columns.
  const columns = card === link ? columnsOf(link) : [];
  const heading = card.querySelector(HEADING);
  const title = heading ?? firstBlock(link);
  const named = textsAt(card, 'a[href*="authors="], a[href*="author="]');
  const { value } = splitPaperId(id);
  const paper = makePaper({
    title: (heading ? '' : seeded?.title) || textOf(title),
    authors: seeded?.authors.length ? seeded.authors : named.length > 0 ? named : splitNames(textOf(columns[1])),
    ids: [id],
    url: `https://www.alphaxiv.org/abs/${value}`,
    // What is printed is a summary by machine.
    abstract: seeded?.abstract,
    date: seeded?.date ?? (columns.length > 0 ? null : dayPrinted(card)) ?? monthOfArxiv(value),
    pdfUrl: `https://arxiv.org/pdf/${value}`,
    codeUrl: hrefOf(card.querySelector('a[href^="https://github.com/"]')),
  });
  return { paper, slot: titleSlot(title) };
}

/** A link around more than the title begins with it. */
function firstBlock(link: Element): Element {
  const block = columnsOf(link)[0];
  return block && /^(?:DIV|P|SECTION)$/.test(block.tagName) ? firstBlock(block) : link;
}

function columnsOf(row: Element): Element[] {
  return Array.from(row.children).filter((column) => /\p{L}/u.test(textOf(column)));
}

/** A date that stands by itself; one in a sentence is another's. */
function dayPrinted(card: Element): string | null {
  for (const element of card.querySelectorAll('time, span, div, p')) {
    if (element.childElementCount > 0 || element.textContent.length > 30) continue;
    const day = dayIn(element.textContent);
    if (day) return day;
  }
  return null;
}

/** A paper's own page: its heading, or what stands for one above the reader's PDF. */
function paperPage(document: Document, id: PaperId): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('h1')).slice(0, 1),
    read: (heading) => {
      const { value } = splitPaperId(id);
      // As old as the page's loading: after a click on another paper they are still of the first.
      const meta = citationMeta(document);
      const title = textOf(heading) || document.title.replace(/\s*[|-]\s*alphaXiv$/i, '');
      const described = meta.title === title ? meta : null;
      const paper = makePaper({
        title,
        authors: described?.authors ?? [],
        ids: [id, described?.doi ?? null],
        url: `https://www.alphaxiv.org/abs/${value}`,
        abstract: described?.abstract,
        date: described?.date ?? monthOfArxiv(value),
        pdfUrl: `https://arxiv.org/pdf/${value}`,
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}
