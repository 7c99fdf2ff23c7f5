import type { PaperId } from '../papers/id.ts';
import { idOfUrl } from '../papers/ids/index.ts';
import { type CitationMeta, citationMeta } from './citation-meta.ts';
import { idsIn, textAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Page } from './site.ts';
import { textOf } from './text.ts';

/** Where a paper's own page has what it shows: selectors in its document. The meta tags tell what is not said here. */
export interface PaperPageParts {
  /** The heading that is the paper's title: it is the card. */
  readonly heading: string;
  /** The line of authors, for pages without `citation_author`. */
  readonly authors?: string;
  readonly abstract?: string;
  /** Links that may lead to the same paper elsewhere. */
  readonly links?: string;
  /** Short form of where it appeared, where the site has one. */
  readonly venue?: (meta: CitationMeta) => string | null;
}

/** A paper's own page, of any site that gives it a heading and the meta tags for Google Scholar. */
export function paperPage(document: Document, url: URL, parts: PaperPageParts): Page {
  return {
    cards: () => Array.from(document.querySelectorAll(parts.heading)).slice(0, 1),
    read: (heading) => {
      const meta = citationMeta(document);
      const paper = makePaper({
        title: textOf(heading),
        authors: meta.authors.length > 0 ? meta.authors : splitNames(parts.authors ? textAt(document, parts.authors) : ''),
        ids: [idOfUrl(url.href), meta.doi, ...linkedIds(document, parts.links)],
        url: `${url.origin}${url.pathname}${url.search}`,
        abstract: (parts.abstract && textAt(document, parts.abstract)) || meta.abstract,
        date: meta.date,
        venue: parts.venue ? parts.venue(meta) : meta.venue,
        pdfUrl: meta.pdfUrl,
      });
      return { paper, slot: { at: heading, place: 'end' } };
    },
  };
}

function linkedIds(document: Document, links: string | undefined): (PaperId | null)[] {
  return links ? Array.from(document.querySelectorAll(links)).flatMap(idsIn) : [];
}
