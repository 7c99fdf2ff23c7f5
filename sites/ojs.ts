import { idOfUrl } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { collapse, textOf } from './text.ts';

const HOSTS = ['ojs.aaai.org', 'www.jair.org', 'jair.org'];
// Version 3.5 puts the language before the page: /index.php/AAAI/en/issue/view/576.
const LIST =
  /\/(?:issue\/(?:view\/[^/]+|current)(?:\/showToc)?|search(?:\/(?:index|search))?|catalog\/category\/[^/]+)\/?$|\/index\.php\/[^/]+(?:\/[a-z]{2}(?:_[A-Z]{2})?)?(?:\/index)?\/?$/;
const ARTICLE = /\/article\/view\/[^/]+\/?$/;
// /article/view/N, and /article/view/N/M where a journal's titles lead to the PDF at once.
const TITLE = ':is(h1, h2, h3, h4, h5, h6, [class*="title" i]) a[href*="/article/view/"]';
// What is most read, in every page's margin.
const MARGIN = 'aside, nav, footer, [role="complementary"], .pkp_block, #rightSidebar, #leftSidebar, #sidebar';
const WIDEST = 'body, main, [role="main"], .sections, .section, ul, ol, form';

export const ojs: Site = {
  id: 'ojs',
  name: 'Open Journal Systems',
  matches: ['*://ojs.aaai.org/*', '*://www.jair.org/*'],
  lists: 'issues, search and front pages of AAAI, JAIR and every journal that runs on OJS, article pages',
  open: (document, url) => {
    if (!runsOjs(document, url)) return null;
    if (LIST.test(url.pathname)) return listPage(document);
    if (!ARTICLE.test(url.pathname)) return null;
    return paperPage(document, url, {
      heading: 'h1, #articleTitle, h2, h3',
      abstract: '.item.abstract, .article-abstract, #articleAbstract, .abstract',
      links: '[class*="doi" i] a[href]',
    });
  },
};

function runsOjs(document: Document, url: URL): boolean {
  if (HOSTS.includes(url.hostname) || /\/index\.php\/[^/]+\/(?:.+\/)?(?:issue|article)\//.test(url.pathname))
    return true;
  return document.querySelector('meta[name="generator" i][content^="Open Journal Systems"]') !== null;
}

/** Themes name everything as they like. A title is a heading that leads to an article; the rest is what stands around it. */
function listPage(document: Document): Page {
  let journal: Journal | undefined;
  return {
    cards: () => cardsAround(Array.from(document.querySelectorAll(TITLE)).filter((link) => !link.closest(MARGIN))),
    read: (card) => {
      journal ??= journalOf(document);
      const title = must(card, TITLE);
      const href = hrefOf(title);
      const authors = authorsIn(card, title);
      const links = card.querySelectorAll('a[href*="/article/"]');
      // The galley's page shows the file in a frame; the file itself is at 'download'.
      const pdfUrl = hrefNamed(links, /\bpdf\b/i)?.replace('/article/view/', '/article/download/');
      const paper = makePaper({
        title: textOf(title),
        authors: splitNames(textOf(authors)),
        ids: [idOfUrl(href ?? ''), ...idsOfLinks(card.querySelectorAll('a[href*="doi.org/"]'))],
        url: href,
        date: dateIn(textAt(card, '.published, .date')) ?? journal.date,
        venue: journal.name,
        pdfUrl,
      });
      // A subtitle is a block inside the link: behind it a new line would begin.
      const at = (title.firstElementChild && authors) || title.parentElement || card;
      return { paper, slot: { at, place: 'end' } };
    },
  };
}

/** Version 2 has them in one cell with the title in some themes. */
function authorsIn(card: Element, title: Element): Element | undefined {
  const named = Array.from(card.querySelectorAll('[class]')).filter(({ className }) =>
    /author/i.test(String(className)),
  );
  return named.find((element) => !element.contains(title));
}

/** For each title the largest element that holds no other article's. */
function cardsAround(titles: readonly Element[]): Element[] {
  const cards = titles.map((title, i) => {
    const others = [neighbour(titles, i, -1), neighbour(titles, i, 1)];
    let card = title.parentElement ?? title;
    for (let around = card.parentElement; around && !around.matches(WIDEST); around = around.parentElement) {
      if (others.some((other) => other && around?.contains(other))) break;
      card = around;
    }
    return card;
  });
  return [...new Set(cards)];
}

/** The next title, one way or the other, that is of another article: some themes link one twice, from its picture too. */
function neighbour(titles: readonly Element[], from: number, step: 1 | -1): Element | undefined {
  const own = articleOf(titles[from]);
  let at = from + step;
  while (titles[at] && articleOf(titles[at]) === own) at += step;
  return titles[at];
}

function articleOf(link: Element | undefined): string | undefined {
  return /\/article\/view\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
}

interface Journal {
  readonly name: string;
  /** The issue's day, or the year in its title. */
  readonly date: string | null;
}

/** The window's title is 'Vol. 79 (2024) | Journal of …'; on the front page it is the journal's alone, in version 2 the issue's. */
function journalOf(document: Document): Journal {
  const title = collapse(document.title);
  const published = textOf(document.querySelector('.published')) || /\((\d{4})\)/.exec(title)?.[1] || '';
  const name = title.split('|').at(-1)?.trim() ?? '';
  return { name: /^(?:vol|no|search)\b|\(\d{4}\)/i.test(name) ? '' : name, date: dateIn(published) };
}
