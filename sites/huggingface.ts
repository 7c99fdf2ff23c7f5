import { type PaperId, splitPaperId } from '../papers/id.ts';
import { idOfUrl } from '../papers/ids/index.ts';
import type { Paper } from '../papers/paper.ts';
import { dateIn, dayIn, monthOfArxiv } from './dates.ts';
import { hrefOf, must, textsAt } from './dom.ts';
import { islandData, type PaperData } from './huggingface-data.ts';
import { makePaper, type PaperFields } from './make-paper.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';
import { titleSlot } from './title-slot.ts';

const LIST = /^\/papers(?:\/(?:date|week|month|trending)(?:\/[^/]*)?)?\/?$/;
const COLLECTION = /^\/collections\/[^/]+\/[^/]+\/?$/;
const TITLE_LINK = 'h3 a[href*="/papers/"]';

export const huggingface: Site = {
  id: 'huggingface',
  name: 'Hugging Face Papers',
  matches: ['https://huggingface.co/papers*', 'https://huggingface.co/collections/*'],
  lists: 'daily, weekly, monthly, trending, search, collections, paper pages',
  open: (document, url) => {
    if (url.hostname !== 'huggingface.co') return null;
    if (LIST.test(url.pathname)) return listPage(document);
    if (COLLECTION.test(url.pathname)) return collectionPage(document);
    const id = idOfUrl(url.href);
    return id ? paperPage(document, id) : null;
  },
};

/** Cards are `article`s; the classes are Tailwind's and change with each redesign, the title's link does not. */
function listPage(document: Document): Page {
  const dataOf = islandData('DailyPapers');
  return {
    // No `:has`: in jsdom it is quadratic.
    cards: () =>
      Array.from(document.querySelectorAll('article')).filter((article) => article.querySelector(TITLE_LINK)),
    read: (article) => {
      const link = must(article, TITLE_LINK);
      const id = idOfUrl(hrefOf(link) ?? '');
      if (!id) throw new Error('the title leads to no paper');
      return {
        paper: paperOf(id, textOf(link), dataOf(article, id), {
          authors: [],
          abstract: abstractOf(article, link),
          date: publishedIn(article),
        }),
        // The article is positioned: its corner is the thumbnail's, or the padding of a card that has none.
        slot: { at: article, place: 'corner' },
      };
    },
  };
}

/** Search and trending cards print the abstract behind the title, cut by style sheet only, in a paragraph or a second link. */
function abstractOf(article: Element, title: Element): string {
  const href = title.getAttribute('href');
  const blocks = Array.from(article.querySelectorAll('p, a[href*="/papers/"]'));
  const block = blocks.find(
    (candidate) =>
      candidate !== title &&
      !candidate.querySelector('img, ul, svg, h3') &&
      (candidate.tagName === 'P' || candidate.getAttribute('href') === href) &&
      candidate.textContent.trim().length > 80,
  );
  return textOf(block);
}

function publishedIn(element: Element): string | null {
  const time = element.querySelector('time[datetime]')?.getAttribute('datetime');
  return time ?? /Published on (\w+ \d{1,2}, \d{4})/.exec(textOf(element))?.[1] ?? null;
}

/** Among models and data sets a paper is one link around its title and 'Paper • 2902.00001 • Published Feb 2, 2029 • 7'. */
function collectionPage(document: Document): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('a[href*="/papers/"]')).filter((link) => link.querySelector('h4')),
    read: (link) => {
      const id = idOfUrl(hrefOf(link) ?? '');
      if (!id) throw new Error('the card leads to no paper');
      const heading = must(link, 'h4');
      const paper = paperOf(id, textOf(heading), undefined, {
        authors: [],
        abstract: '',
        date: dayIn(textOf(link, 'h4')),
      });
      return { paper, slot: titleSlot(heading) };
    },
  };
}

/** A paper's own page: its heading is the card. */
function paperPage(document: Document, id: PaperId): Page {
  const dataOf = islandData('PaperContent');
  return {
    cards: () => {
      const heading = document.querySelector('[data-target="PaperContent"] h1') ?? document.querySelector('main h1');
      return heading ? [heading] : [];
    },
    read: (heading) => {
      const column = heading.parentElement ?? heading;
      return {
        paper: paperOf(id, textOf(heading), dataOf(heading, id), {
          authors: textsAt(column, '.author button, .author a:not(:has(img))'),
          abstract: printedAbstract(document),
          date: publishedIn(column),
        }),
        slot: { at: heading, place: 'end' },
      };
    },
  };
}

/** Under the heading 'Abstract', behind a summary by machine where there is one. */
function printedAbstract(document: Document): string {
  const heading = Array.from(document.querySelectorAll('main h2')).find((h2) => textOf(h2) === 'Abstract');
  return heading?.parentElement ? (textsAt(heading.parentElement, 'p').at(-1) ?? '') : '';
}

/** The page's data know each paper in full, where they know it; what is printed stands in for them. */
function paperOf(
  id: PaperId,
  title: string,
  data: PaperData | undefined,
  printed: Pick<PaperFields, 'authors' | 'abstract' | 'date'>,
): Paper {
  const { value } = splitPaperId(id);
  return makePaper({
    title,
    authors: data?.authors?.filter((author) => !author.hidden).map((author) => author.name) ?? printed.authors,
    ids: [id],
    url: `https://huggingface.co/papers/${value}`,
    abstract: data?.summary ?? printed.abstract,
    date: dateIn(data?.publishedAt ?? printed.date ?? '') ?? monthOfArxiv(value),
    codeUrl: data?.githubRepo,
  });
}
