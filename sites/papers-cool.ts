import { idOfText, idOfUrl } from '../papers/ids/index.ts';
import { dateIn, monthOfArxiv } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

export const papersCool: Site = {
  id: 'papers-cool',
  name: 'Cool Papers',
  matches: ['https://papers.cool/*'],
  lists: 'arXiv subjects and days, venues, search, papers',
  open: (document, url) =>
    url.hostname === 'papers.cool' && /^\/(?:arxiv|venue)\/./.test(url.pathname) ? listPage(document) : null,
};

/** A panel's id is its paper's: '2912.00001', or 'key@OpenReview' with the key of the place that it is from. */
function listPage(document: Document): Page {
  return {
    // The index beside the list repeats every title, in no panel.
    cards: () =>
      Array.from(document.querySelectorAll('.paper[id]')).filter((panel) => panel.querySelector('.title-link')),
    read: (panel) => {
      const title = must(panel, '.title-link');
      const heading = title.parentElement ?? panel;
      const pdfUrl = panel.querySelector('.title-pdf')?.getAttribute('data');
      const [key = '', place] = panel.id.split('@');
      const names = textsAt(panel, '.author');
      const paper = makePaper({
        title: textOf(title),
        authors: names.length > 0 ? names : splitNames(textAt(panel, '.authors', 'strong').replace(/^\s*:/, '')),
        ids: [
          idOfText(place ? `${place}:${key}` : key),
          ...idsOfLinks(heading.querySelectorAll('a[href^="http"]')),
          idOfUrl(pdfUrl ?? ''),
        ],
        url: hrefOf(title),
        abstract: textAt(panel, '.summary'),
        date: dateIn(textAt(panel, '.date')) ?? (place ? dateIn(venueOf(panel)) : monthOfArxiv(key)),
        venue: place ? venueOf(panel) : null,
        pdfUrl,
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}

/** 'ICLR 2029' of the subject 'ICLR.2029 - Oral'; those of an arXiv paper are its categories. */
function venueOf(panel: Element): string {
  return textAt(panel, '.subjects a')
    .replace(/\s+-\s.*$/, '')
    .replace(/\.(?=\d{4}$)/, ' ');
}
