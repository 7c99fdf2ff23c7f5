import type { PaperId } from '../papers/id.ts';
import { idOfDoi, idOfText, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { uprightName } from './names.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';
import { titleSlot } from './title-slot.ts';

// Two front ends of one catalogue, both public: github.com/adsabs/bumblebee (ADS) and github.com/adsabs/nectar (SciX).
const ADS_TITLE = '.s-results-title';
const OWN_TITLE = 'h2.s-abstract-title, h2#title';
const SCIX_TITLE = 'a.article-title, a[href*="/abs/"]';
const AUTHOR_SEARCH = 'a[href*="author:"], a[href*="author%3A"]';
const EPRINT = /^(?:e-?print|arXiv)\b/i;

export const ads: Site = {
  id: 'ads',
  name: 'NASA ADS and SciX',
  matches: ['https://ui.adsabs.harvard.edu/*', 'https://*.scixplorer.org/*'],
  lists: 'search, libraries, abstracts with their citations and references',
  open: (document, url) => {
    if (!/^(?:ui\.adsabs\.harvard\.edu|(?:www\.)?scixplorer\.org)$/.test(url.hostname)) return null;
    if (!/^\/(?:search|abs|public-libraries|user\/libraries)(?:\/|$)/.test(url.pathname)) return null;
    return resultPage(document, idOfUrl(url.href));
  },
};

function resultPage(document: Document, own: PaperId | null): Page {
  return {
    cards: () => [
      ...(own ? Array.from(document.querySelectorAll(OWN_TITLE)).slice(0, 1) : []),
      ...Array.from(document.querySelectorAll(ADS_TITLE), (title) => title.closest('li') ?? title),
      // An abstract is an article too, named by the page's heading.
      ...Array.from(document.querySelectorAll('article:not([aria-labelledby="title"])')).filter((article) =>
        article.querySelector(SCIX_TITLE),
      ),
    ],
    read: (card) => {
      if (own && card.matches(OWN_TITLE)) return ownCard(card, own);
      return card.tagName === 'ARTICLE' ? scixCard(card) : adsCard(card);
    },
  };
}

function adsCard(row: Element): Card {
  const title = must(row, ADS_TITLE);
  const line = row.querySelector('.identifier');
  const id = idOfUrl(hrefOf(title.closest('a')) ?? '') ?? idOfText(`ads:${textOf(line)}`);
  const whole = textsAt(row, '.all-authors .article-author');
  const paper = makePaper({
    title: textOf(title),
    authors: (whole.length > 0 ? whole : textsAt(row, '.article-author')).map(unlisted),
    ids: [id],
    url: id && urlOfId(id),
    abstract: textAt(row, '.full-abstract'),
    date: dateIn(textAt(row, '[aria-label="date published"]')),
  });
  // The title is a block in its link; the line above begins with the bibcode.
  return { paper, slot: line ? { at: line, place: 'end' } : titleSlot(title) };
}

/** Without a class but the title's: the title, the authors up to 'and 5 more', '2029/11 · ApJ · cited: 3'. */
function scixCard(article: Element): Card {
  const title = must(article, SCIX_TITLE);
  const id = idOfUrl(hrefOf(title) ?? '');
  const blocks = Array.from(article.querySelectorAll('div, p, span')).filter(
    (block) => !title.contains(block) && !block.contains(title),
  );
  const dateline = blocks.find((block) => /^\s*(?:19|20)\d{2}(?:[-/]\d{2})?(?:\s|$)/.test(ownText(block)));
  const authors = blocks.find((block) => !block.querySelector('div, p') && /;/.test(ownText(block)));
  const [, stem = ''] = textOf(dateline, 'a').split(/\s*·\s*/);
  const paper = makePaper({
    title: textOf(title),
    authors: ownText(authors)
      .replace(/\band [\d,.]+ more\b.*$/, '')
      .split(';')
      .map(unlisted),
    ids: [id],
    url: id && urlOfId(id),
    date: dateIn(ownText(dateline)),
    venue: EPRINT.test(stem) || /^\D*cited/.test(stem) ? null : stem,
  });
  return { paper, slot: dateline ? { at: dateline, place: 'end' } : titleSlot(title) };
}

function ownCard(heading: Element, id: PaperId): Card {
  const around = heading.parentElement ?? heading;
  const venue = textOf(factIn(around, /^Publication:?$/));
  const paper = makePaper({
    title: textOf(heading, 'a'),
    authors: textsAt(around, AUTHOR_SEARCH).map(unlisted),
    ids: [
      idOfText(`arxiv:${textOf(factIn(around, /^arXiv:?$/)).replace(/^arXiv:/i, '')}`),
      ...textsAt(factIn(around, /^DOI:?$/) ?? heading, 'a').map(idOfDoi),
      id,
    ],
    url: urlOfId(id),
    abstract: textAt(around, '.s-abstract-text p') || longestIn(around.querySelector('article')),
    date: dateIn(textOf(factIn(around, /^Pub(?:lication)? Date:?$/))),
    venue: EPRINT.test(venue) ? null : venue.replace(/,\s+(?:Volume|Vol\.|Issue|id\.|pp?\.|e-?print)\s.*$/i, ''),
  });
  return { paper, slot: { at: heading, place: 'end' } };
}

/** What stands behind a label, in a list of definitions or in a table. */
function factIn(around: Element, label: RegExp): Element | null {
  return (
    Array.from(around.querySelectorAll('dt, td')).find((found) => label.test(textOf(found)))?.nextElementSibling ?? null
  );
}

/** The abstract has no mark of its own in SciX; nothing beside it is a paragraph as long. */
function longestIn(article: Element | null): string {
  const texts = Array.from(article?.querySelectorAll('p, div, span') ?? [])
    .filter((element) => !element.closest('table') && !element.querySelector('div, p, a, button'))
    .map((element) => textOf(element));
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length > 80 ? longest : '';
}

/** The texts that are an element's own children. */
function ownText(element: Element | undefined): string {
  return Array.from(element?.childNodes ?? [], (node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ');
}

/** 'Ada Slider' of 'Slider, Ada;' */
function unlisted(name: string): string {
  return uprightName(name.replace(/;\s*$/, ''));
}
