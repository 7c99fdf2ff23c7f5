import { idOfUrl } from '../papers/ids/index.ts';
import { textAt } from './dom.ts';
import { hrefNamed } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Page } from './site.ts';
import { textOf } from './text.ts';

/**
 * The rows of JMLR, and of its proceedings before they were PMLR: a title (`dt`) and one `dd` with the authors, the pages and
 * the year, and the links. The first volumes set each in a table, and leave elements open.
 */
export function titleRows(document: Document, venue: (year: string | null) => string | null): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('dt')).filter((dt) => dt.nextElementSibling?.tagName === 'DD'),
    read: (dt) => {
      const dd = dt.nextElementSibling;
      if (dd?.tagName !== 'DD') throw new Error('a dt without its dd');
      const links = dd.querySelectorAll('a[href]');
      const abstractPage = hrefNamed(links, /^abs(?:tract)?$/i);
      const pdfUrl = hrefNamed(links, /^(?:download )?pdf$/i);
      if (!abstractPage && !pdfUrl) return null;
      const line = textOf(dd);
      // '9:1-8, 2010.' and '(149):1−61, 2025.': the pages, then the year.
      const year = /\d,\s*((?:19|20)\d{2})\b/.exec(line)?.[1] ?? null;
      const paper = makePaper({
        title: textOf(dt),
        authors: splitNames(textAt(dd, 'b > i, i > b') || (line.split(';')[0] ?? '')),
        // Code and data have DOIs too, and are not the paper.
        ids: [idOfUrl(abstractPage ?? pdfUrl ?? '')],
        url: abstractPage ?? pdfUrl,
        date: year,
        venue: venue(year),
        pdfUrl,
        codeUrl: hrefNamed(links, /^(?:code|software)$/i),
      });
      return { paper, slot: { at: dd, place: 'end' } };
    },
  };
}
