import { idOfUrl } from '../papers/ids/index.ts';
import { hrefOf, must, textAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

const TITLE = 'h2 a[href*="/presentation/"], h3 a[href*="/presentation/"]';
const PDF = 'a[href*="/system/files/"][href$=".pdf"]:not([href*="slides"])';
const PEOPLE = '.field-name-field-paper-people-text';
const ABSTRACT = '.field-name-field-paper-description-long, .field-name-field-paper-description';
// Sessions of talks: what is given there is listed as papers are.
const TALKS =
  /\b(?:keynote|invited|panel|remarks|lightning talks?|posters?|work-in-progress|wips?|birds-of-a-feather)\b/i;
const LIST = /^\/conference\/[^/]+\/(?:[\w-]+-)?(?:technical-sessions|accepted-papers|program|schedule)(?:\/|$)/;
const NAMES: Readonly<Record<string, string>> = { usenixsecurity: 'USENIX Security', atc: 'USENIX ATC', woot: 'WOOT' };

export const usenix: Site = {
  id: 'usenix',
  name: 'USENIX',
  matches: ['https://www.usenix.org/conference/*'],
  lists: 'technical sessions, accepted papers, presentation pages',
  open: (document, url) => {
    if (!/^(?:www\.)?usenix\.org$/.test(url.hostname)) return null;
    if (/^\/conference\/[^/]+\/(?:.+\/)?presentation\/[^/]+\/?$/.test(url.pathname)) {
      return paperPage(document, url, {
        heading: '#page-title, h1',
        abstract: ABSTRACT,
        venue: (meta) => shortOf(meta.venue) ?? venueOf(url),
        date: yearOf(url),
      });
    }
    return LIST.test(url.pathname) ? listPage(document, url) : null;
  },
};

/** A paper is an `article` of its own, inside its session's. */
function listPage(document: Document, url: URL): Page {
  return {
    cards: () => {
      const articles = Array.from(document.querySelectorAll(TITLE), (link) => link.closest('article'));
      return [...new Set(articles)].filter((article) => article !== null);
    },
    read: (article) => {
      const title = must(article, TITLE);
      const pdf = article.querySelector(PDF);
      const people = article.querySelector(PEOPLE);
      if (!pdf && (!people || TALKS.test(sessionOf(article)))) return null;
      const href = hrefOf(title);
      const paper = makePaper({
        title: textOf(title),
        authors: people ? namesOf(people) : [],
        ids: [idOfUrl(href ?? '')],
        url: href,
        abstract: textAt(article, ABSTRACT),
        date: yearOf(url),
        venue: venueOf(url),
        pdfUrl: hrefOf(pdf),
      });
      return { paper, slot: { at: title.parentElement ?? article, place: 'end' } };
    },
  };
}

function sessionOf(article: Element): string {
  const session = article.parentElement?.closest('article');
  return textOf(session?.querySelector('h2'));
}

/** 'A, <em>Here;</em> B and C, <em>There</em>': the names between the affiliations. Awards are set in the same way below. */
function namesOf(people: Element): string[] {
  const line = people.querySelector('p') ?? people;
  const runs = [''];
  for (const node of line.childNodes) {
    if (node.nodeType === 3) runs.push((runs.pop() ?? '') + node.nodeValue);
    else if (/^(?:EM|I|STRONG|B|BR)$/.test(node.nodeName)) runs.push('');
    else runs.push((runs.pop() ?? '') + textOf(node));
  }
  return runs.flatMap((run) => splitNames(run));
}

/** 'USENIX Security 2022' of '31st USENIX Security Symposium (USENIX Security 22)'. */
function shortOf(conference: string): string | null {
  const [, name, year] = /\(([^()]+?) '?(\d\d)\)$/.exec(conference) ?? [];
  return name ? `${name} 20${year}` : null;
}

/** 'USENIX Security 2022' of /conference/usenixsecurity22/. */
function venueOf(url: URL): string | null {
  const [, name, year] = conferenceIn(url);
  return name && year ? `${NAMES[name] ?? name.toUpperCase()} ${year}` : null;
}

function yearOf(url: URL): string | null {
  return conferenceIn(url)[2] ?? null;
}

function conferenceIn(url: URL): (string | undefined)[] {
  const [, name, short] = /^\/conference\/([a-z-]+?)-?(\d{2,4})\//.exec(url.pathname) ?? [];
  return [url.pathname, name, short && (short.length === 2 ? `20${short}` : short)];
}
