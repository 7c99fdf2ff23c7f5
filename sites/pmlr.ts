import { idOfUrl } from '../papers/ids/index.ts';
import { must, textAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';
import { titleRows } from './title-rows.ts';

// As everyone calls what the volumes' headings spell out.
const SHORT: readonly (readonly [name: RegExp, short: string])[] = [
  [/Asian Conference on Machine Learning/i, 'ACML'],
  [/International Conference on Machine Learning\b/i, 'ICML'],
  [/Artificial Intelligence and Statistics/i, 'AISTATS'],
  [/Conference on Learning Theory/i, 'COLT'],
  [/Algorithmic Learning Theory/i, 'ALT'],
  [/Uncertainty in Artificial Intelligence/i, 'UAI'],
  [/Conference on Robot Learning/i, 'CoRL'],
  [/Learning for Dynamics (?:and|&) Control/i, 'L4DC'],
  [/Medical Imaging with Deep Learning/i, 'MIDL'],
  [/Machine Learning for Healthcare/i, 'MLHC'],
  [/Causal Learning and Reasoning/i, 'CLeaR'],
  [/Lifelong Learning Agents/i, 'CoLLAs'],
];
const YEAR = /\b(?:19|20)\d{2}\b/;

export const pmlr: Site = {
  id: 'pmlr',
  name: 'PMLR',
  matches: ['*://proceedings.mlr.press/*'],
  lists: 'volumes of all years, paper pages',
  open: (document, url) => {
    if (url.hostname !== 'proceedings.mlr.press') return null;
    if (/^\/[vr]\d+(?:\/(?:index\.html)?)?$/i.test(url.pathname)) return volumePage(document);
    if (!/^\/[vr]\d+\/[^/]+\.html$/i.test(url.pathname)) return null;
    return paperPage(document, url, {
      heading: 'article h1, #content h2, h1',
      authors: '#authors, #content h2 + p b',
      links: '#extras a[href*="openreview.net/forum"]',
      venue: (meta) => meta.venue && venueOf(meta.venue, meta.date),
    });
  },
};

/** Volumes are made anew in today's layout one by one; one that was not has JMLR's. */
function volumePage(document: Document): Page {
  let heading: string | undefined;
  const venue = (year: string | null) => {
    heading ??= headingOf(document);
    return venueOf(heading, year ?? yearIn(heading));
  };
  const rows = titleRows(document, venue);
  return {
    cards: () => {
      const papers = Array.from(document.querySelectorAll('.paper'));
      return papers.length > 0 ? papers : rows.cards();
    },
    read: (card) => {
      if (card.tagName === 'DT') return rows.read(card);
      heading ??= headingOf(document);
      const line = must(card, '.links');
      const links = line.querySelectorAll('a[href]');
      const pdfUrl = hrefNamed(links, /pdf$/i);
      const url = hrefNamed(links, /^abs$/i) ?? pdfUrl;
      const paper = makePaper({
        title: textOf(must(card, '.title')),
        authors: splitNames(textAt(card, '.authors')),
        // Software and data have DOIs too, and are not the paper.
        ids: [idOfUrl(url ?? ''), ...idsOfLinks(line.querySelectorAll('a[href*="openreview.net/"]'))],
        url,
        date: yearIn(heading),
        venue: venue(null),
        pdfUrl,
        codeUrl: hrefNamed(links, /^(?:code|software)$/i),
      });
      return { paper, slot: { at: line, place: 'end' } };
    },
  };
}

function headingOf(document: Document): string {
  const headings = Array.from(document.querySelectorAll('h2'), (h2) => textOf(h2));
  return headings.find((text) => YEAR.test(text)) ?? headings[0] ?? '';
}

function yearIn(text: string): string | null {
  return YEAR.exec(text)?.[0] ?? null;
}

/** 'ICML 2025' of 'Volume 267: International Conference on Machine Learning, 13-19 July 2025, Vancouver, Canada'. */
function venueOf(heading: string, date: string | null): string {
  const name = heading.replace(/^Volume \w+:\s*/, '').replace(/,?\s+(?:\d{1,2}\b|\w+ \d{1,2}[-–,\s]).*$/, '');
  const short = SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
  const year = date?.slice(0, 4);
  return year && !short.includes(year) ? `${short} ${year}` : short;
}
