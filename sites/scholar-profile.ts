import type { PaperId } from '../papers/id.ts';
import { idOfText, idOfUrl } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { journalIn, preprintIn, scholarNames } from './scholar-byline.ts';
import type { Page } from './site.ts';
import { textOf } from './text.ts';

/** The rows of a person's profile, and of the papers that a venue's rank comes from (Metrics): a title, two grey lines, a year. */
export function profilePage(document: Document): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('.gsc_a_tr, #gsc_mpat_table tr')).filter((row) =>
        row.querySelector('.gsc_a_t, .gsc_mpat_t'),
      ),
    read: (row) => {
      const cell = must(row, '.gsc_a_t, .gsc_mpat_t');
      const title = must(cell, 'a');
      const lines = cell.querySelectorAll('.gs_gray');
      const venue = journalIn(textOf(lines[1], '.gs_oph'));
      const href = hrefOf(title) ?? hrefIn(title.getAttribute('data-href'), row.baseURI);
      const paper = makePaper({
        title: textOf(title),
        authors: scholarNames(textOf(lines[0])),
        ids: [idOfUrl(href ?? ''), preprintIn(venue), ...clustersIn(row.querySelectorAll('a[href*="cites="]'))],
        url: href,
        date: dateIn(textAt(row, '.gsc_a_y, .gsc_mpat_y')),
        venue,
      });
      return { paper, slot: { at: lines[lines.length - 1] ?? cell, place: 'end' } };
    },
  };
}

/** One row of a profile, opened: a table of what is known of the paper. */
export function citationPage(document: Document, url: URL): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('#gsc_oci_title, #gsc_vcd_title')).slice(0, 1),
    read: (heading) => {
      const link = heading.querySelector('a[href]');
      const values = Array.from(document.querySelectorAll('.gsc_oci_value, .gsc_vcd_value'));
      const venue = textOf(values.find((value) => /^(?:journal|conference|book|source)$/i.test(labelOf(value))));
      const table = document.querySelectorAll('#gsc_oci_table a[href], #gsc_vcd_table a[href]');
      const files = document.querySelectorAll('#gsc_oci_title_gg a[href], #gsc_vcd_title_gg a[href]');
      const abstract = textAt(document, '#gsc_oci_descr, #gsc_vcd_descr');
      const paper = makePaper({
        title: textOf(heading),
        authors: scholarNames(textOf(values[0])),
        ids: [idOfUrl(hrefOf(link) ?? ''), ...idsOfLinks(files), preprintIn(venue), ...clustersIn(table)],
        url: hrefOf(link) ?? url.href,
        abstract: abstract.includes('…') ? '' : abstract,
        date: dateIn(
          textsAt(document, '.gsc_oci_value, .gsc_vcd_value').find((text) => /^\d{4}[\d/]*$/.test(text)) ?? '',
        ),
        venue,
        pdfUrl: hrefNamed(files, /^PDF\b/),
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}

/** The links to what cites a paper, and to its versions, hold its own number: several where its author joined rows. */
function clustersIn(links: Iterable<Element>): PaperId[] {
  const numbers = Array.from(links, (link) => {
    const asked = new URL(hrefOf(link) ?? 'about:blank').searchParams;
    return [...(asked.get('cites')?.split(',') ?? []), asked.get('cluster') ?? ''];
  });
  return numbers
    .flat()
    .map((number) => idOfText(`scholar:${number}`))
    .filter((id) => id !== null);
}

function labelOf(value: Element): string {
  return textOf(value.previousElementSibling);
}

function hrefIn(written: string | null, base: string): string | null {
  return written !== null && URL.canParse(written, base) ? new URL(written, base).href : null;
}
