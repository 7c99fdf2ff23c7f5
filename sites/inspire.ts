import type { PaperId } from '../papers/id.ts';
import { idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textsAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { uprightName } from './names.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

const LISTS = /^\/(?:literature|authors|conferences|institutions|experiments|journals|seminars)(?:\/|$)/;
// The front end is public, github.com/inspirehep/inspirehep. What it calls `data-testid` was `data-test-id` for years.
const TITLE = '[data-testid="literature-detail-title"], [data-test-id="literature-detail-title"]';
const RESULT = '[data-testid="literature-result-item"], [data-test-id="literature-result-item"]';
const REFERENCE = '[data-testid="reference-item"], .ant-list-item';
const BOX = '.__ContentBox__';
const ELSEWHERE = 'a[href*="arxiv.org/abs/"], a[href*="doi.org/10."]';

export const inspire: Site = {
  id: 'inspire',
  name: 'INSPIRE',
  matches: ['https://inspirehep.net/*'],
  lists: 'literature search, authors, conferences, records with their references',
  open: (document, url) => {
    if (url.hostname !== 'inspirehep.net' || !LISTS.test(url.pathname)) return null;
    return literature(document, idOfUrl(url.href));
  },
};

/** A paper's title is of one kind everywhere: in a result, in a reference, in the heading of its record. */
function literature(document: Document, record: PaperId | null): Page {
  return {
    cards: () => {
      const cards = Array.from(document.querySelectorAll(TITLE), cardAround);
      return [...new Set(cards)].filter((card) => card !== null);
    },
    read: (card) => {
      const title = must(card, TITLE);
      const isOwn = title.closest('h2') !== null;
      const link = title.closest('a[href]');
      const ids = [...idsOfLinks(card.querySelectorAll(ELSEWHERE)), isOwn ? record : idOfUrl(hrefOf(link) ?? '')];
      // What INSPIRE has no record of leads to where it appeared.
      const telling = ids.at(-1) ?? ids[0] ?? null;
      const paper = makePaper({
        title: titleOf(title),
        authors: authorsIn(card),
        ids,
        url: telling && urlOfId(telling),
        abstract: isOwn ? abstractOf(document) : null,
        date: dateOf(card),
        venue: textOf(Array.from(card.querySelectorAll('i')).find((journal) => !title.contains(journal))),
        pdfUrl: hrefNamed((isOwn ? (card.closest(BOX) ?? card) : card).querySelectorAll('a[href]'), /^pdf$/i),
      });
      return { paper, slot: link ? { at: link, place: 'after' } : { at: title, place: 'end' } };
    },
  };
}

/** Null for the title of a book or of proceedings, on the record of what is part of them. */
function cardAround(title: Element): Element | null {
  const result = title.closest(RESULT);
  // The links to the PDF and to the DOI stand below the result, in one box with it.
  if (result) return result.closest(BOX) ?? result;
  return title.closest(REFERENCE) ?? title.closest('h2')?.parentElement ?? null;
}

/** A subtitle is set apart by ' : '. */
function titleOf(title: Element): string {
  const parts = textsAt(title, '.__Latex__');
  return parts.length > 1 ? parts.join(': ') : textOf(title);
}

/** The first list of people: names, some with institutions behind them; supervisors are a list of their own. */
function authorsIn(card: Element): string[] {
  const list = card.querySelector('li > div.di')?.closest('ul');
  const names = Array.from(list?.querySelectorAll('li > div.di > :first-child') ?? [], (name) => textOf(name));
  return names.filter((name) => name !== '').map(uprightName);
}

/** 'Nov 27, 1997', 'Nov, 1997' or '1997' in an element of its own, before the journal and its year. */
function dateOf(card: Element): string | null {
  const spans = Array.from(card.querySelectorAll('span')).filter(
    (span) => span.childElementCount === 0 && span.textContent.length < 16 && !span.closest(TITLE),
  );
  return spans.map((span) => dateIn(span.textContent)).find((date) => date) ?? null;
}

/** Behind 'Abstract: (arXiv)', in a box of its own. */
function abstractOf(document: Document): string {
  const texts = Array.from(document.querySelectorAll('.__Latex__'));
  return textOf(texts.find((text) => /^Abstract:/.test(textOf(text.previousElementSibling))));
}
