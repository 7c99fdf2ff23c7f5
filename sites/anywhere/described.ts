import type { PaperId } from '../../papers/id.ts';
import { idOfDoi, idOfText, idOfUrl } from '../../papers/ids/index.ts';
import { citationMeta } from '../citation-meta.ts';
import { dateIn } from '../dates.ts';
import { hrefOf, textAt, textsAt } from '../dom.ts';
import type { PaperFields } from '../make-paper.ts';
import { uprightName } from '../names.ts';
import { collapse, textOf } from '../text.ts';
import { ldArticles } from './json-ld.ts';

/** A paper that a page describes for machines, and the element that shows it to people. */
export interface Described {
  readonly element: Element;
  readonly place: 'end' | 'after';
  readonly at: Element;
  readonly fields: PaperFields;
  /** Whether the whole page is about it. */
  readonly own: boolean;
}

/** Every bibliographic item that a page describes, in no order; what cannot be shown to stand anywhere is left out. */
export function describedIn(document: Document, url: URL): readonly Described[] {
  const own = ownPaper(document, url);
  const found = [...(own ? [own] : []), ...coins(document), ...microdata(document), ...linkedData(document, url)];
  const elements = new Set<Element>();
  return found.filter(({ element }) => !elements.has(element) && elements.add(element));
}

/** `citation_*` meta tags: the page is one paper's. */
function ownPaper(document: Document, url: URL): Described | null {
  const meta = citationMeta(document);
  const heading = headingOf(document, meta.title);
  if (meta.title === '' || !heading) return null;
  const other = (name: string) =>
    document.querySelector(`meta[name="citation_${name}" i]`)?.getAttribute('content') ?? '';
  const fields: PaperFields = {
    ...meta,
    ids: [
      idOfText(`arxiv:${other('arxiv_id')}`),
      idOfUrl(url.href),
      meta.doi,
      idOfText(`pmid:${other('pmid')}`),
      idOfUrl(meta.pdfUrl ?? ''),
    ],
    url: url.href,
  };
  return { element: heading, at: heading, place: 'end', fields, own: true };
}

function headingOf(document: Document, title: string): Element | null {
  const headings = Array.from(document.querySelectorAll('h1, h2, h3'));
  const same = headings.find((heading) => textOf(heading) === title);
  return same ?? headings.find((heading) => textOf(heading).startsWith(title)) ?? headings[0] ?? null;
}

/** COinS, https://groups.niso.org/committees/openurl: an OpenURL in the title of an empty `span.Z3988`. */
function coins(document: Document): readonly Described[] {
  return Array.from(document.querySelectorAll('span.Z3988[title]')).flatMap((span) => {
    const said = new URLSearchParams(span.getAttribute('title') ?? '');
    const title = said.get('rft.atitle') ?? said.get('rft.title') ?? said.get('rft.btitle') ?? '';
    const ids = said.getAll('rft_id').map(idOfInfo);
    const url =
      said.getAll('rft_id').find((id) => /^https?:/.test(id)) ?? hrefOf(span.parentElement?.querySelector('a[href]'));
    if (title === '' || !url) return [];
    const authors = said.getAll('rft.au').map(uprightName);
    const fields = {
      title,
      authors,
      ids,
      url,
      date: dateIn(said.get('rft.date') ?? ''),
      venue: said.get('rft.jtitle'),
    };
    const line = span.closest('li, p, tr, dd');
    const alone = line?.querySelectorAll('span.Z3988').length === 1;
    return [{ element: alone && line ? line : span, at: span, place: 'after' as const, fields, own: false }];
  });
}

function idOfInfo(id: string): PaperId | null {
  return idOfText(id.replace(/^info:(doi|pmid|arxiv)\//i, '$1:'));
}

const SCHOLARLY = '[itemscope][itemtype*="ScholarlyArticle"]';

/** schema.org's ScholarlyArticle as microdata. */
function microdata(document: Document): readonly Described[] {
  return Array.from(document.querySelectorAll(SCHOLARLY)).flatMap((item) => {
    const heading = item.querySelector('[itemprop~="headline"], [itemprop~="name"]');
    const link = item.querySelector('a[itemprop~="url"], [itemprop~="headline"] a, [itemprop~="name"] a, a[href]');
    const url = hrefOf(link) ?? (document.querySelectorAll(SCHOLARLY).length === 1 ? document.baseURI : null);
    if (!heading || !url || item.querySelector(SCHOLARLY)) return [];
    const dated = item.querySelector('[itemprop~="datePublished"]');
    const fields: PaperFields = {
      title: textOf(heading),
      authors: textsAt(item, '[itemprop~="author"]').map(uprightName),
      ids: [idOfUrl(url), idOfDoi(textAt(item, '[itemprop~="identifier"], [itemprop~="doi"], [itemprop~="sameAs"]'))],
      url,
      date: dateIn(dated?.getAttribute('datetime') ?? dated?.getAttribute('content') ?? textOf(dated)),
      abstract: textAt(item, '[itemprop~="abstract"]'),
    };
    return [{ element: item, at: heading, place: 'end' as const, fields, own: false }];
  });
}

/** JSON-LD stands apart from what it describes: found by its address among the links, or by its title among the headings. */
function linkedData(document: Document, url: URL): readonly Described[] {
  const articles = ldArticles(document);
  if (articles.length === 0) return [];
  const links = new Map(Array.from(document.querySelectorAll('a[href]'), (link) => [hrefOf(link), link]));
  return articles.flatMap((article) => {
    const own = articles.length === 1;
    const title = collapse(article.title);
    const link = article.url ? links.get(article.url) : undefined;
    const element = own ? headingOf(document, title) : (link ?? null);
    if (!element || title === '') return [];
    const fields = { ...article, title, url: article.url ?? url.href };
    return [{ element, at: element, place: own ? ('end' as const) : ('after' as const), fields, own }];
  });
}
