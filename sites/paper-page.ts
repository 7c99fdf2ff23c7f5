import { idOfUrl } from '../papers/ids/index.ts';
import { type CitationMeta, citationMeta } from './citation-meta.ts';
import { textAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Page } from './site.ts';
import { collapse, textOf } from './text.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** The numbers of references. */
const NOTES = 'sup:has(> a[href^="#"])';

/** Where a paper's own page has what it shows: selectors in its document. The meta tags tell what is not said here. */
export interface PaperPageParts {
  /** The headings among which the title is; the one that the meta tags repeat, or the first. It is the card. */
  readonly heading: string;
  /** The line of authors and nothing else, where there is one: `citation_author` may tell other forms of their names. */
  readonly authors?: string;
  /** Where there is none, what stands under the heading 'Abstract'. */
  readonly abstract?: string;
  /** Links that may lead to the same paper elsewhere. */
  readonly links?: string;
  /** Where it appeared, where the site has a shorter form of it than the meta tags. */
  readonly venue?: (meta: CitationMeta) => string | null;
  readonly date?: string | null;
  /** Where the mark stands if the end of the heading is taken. */
  readonly slot?: string;
}

/** A paper's own page, of any site that gives it a heading and the meta tags for Google Scholar. */
export function paperPage(document: Document, url: URL, parts: PaperPageParts): Page {
  return {
    cards: () => {
      const headings = Array.from(document.querySelectorAll(parts.heading));
      const { title } = citationMeta(document);
      return [headings.find((heading) => textOf(heading) === title) ?? headings[0]].filter(
        (found) => found !== undefined,
      );
    },
    read: (heading) => {
      const meta = citationMeta(document);
      const printed = splitNames(parts.authors ? textAt(document, parts.authors) : '');
      const paper = makePaper({
        title: textOf(heading),
        authors: printed.length > 0 ? printed : meta.authors,
        ids: [idOfUrl(url.href), meta.doi, ...(parts.links ? idsOfLinks(document.querySelectorAll(parts.links)) : [])],
        url: `${url.origin}${url.pathname}${url.search}`,
        abstract: abstractOf(document, parts.abstract) || meta.abstract,
        date: meta.date ?? parts.date,
        venue: parts.venue ? parts.venue(meta) : meta.venue,
        pdfUrl: meta.pdfUrl,
      });
      const at = (parts.slot && document.querySelector(parts.slot)) || heading;
      return { paper, slot: { at, place: 'end' } };
    },
  };
}

function abstractOf(document: Document, selector: string | undefined): string {
  const marked = selector ? textAt(document, selector, `${HEADINGS}, ${NOTES}`) : '';
  if (marked) return marked;
  const heading = Array.from(document.querySelectorAll(HEADINGS)).find((found) => /^abstract\W*$/i.test(textOf(found)));
  return heading ? textBehind(heading) : '';
}

/** The siblings up to the next heading or the links: some pages put the abstract there without an element of its own. */
function textBehind(heading: Element): string {
  const parts: string[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).matches(`${HEADINGS}, hr, :has(a[href$=".pdf"])`)) break;
    parts.push(node.nodeType === 3 ? (node.nodeValue ?? '') : textOf(node));
  }
  return collapse(parts.join(' '));
}
