import type { Selectors } from './guess.ts';

/** What a new site is told to be. */
export interface NewSite {
  /** 'example-papers': names the file, the fixtures' folder and the site in the library. */
  readonly id: string;
  readonly name: string;
  /** Of a list page. */
  readonly url: URL;
  readonly selectors: Selectors;
}

/** 'examplePapers' of 'example-papers': the adapter's name in the registry. */
function variableOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The adapter: reads the title and the link of each card, with the rest laid out. */
export function adapterOf({ id, name, url, selectors }: NewSite): string {
  const path = listPathOf(url);
  return `import { idOfUrl } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt, textsAt } from './dom.ts';
import { makePaper } from './make-paper.ts';
import type { Site } from './site.ts';
import { textOf } from './text.ts';
import { titleSlot } from './title-slot.ts';

// Say here where the markup is known from. Prefer what means something (addresses, headings, data-) to how it looks.
const CARD = ${quoted(selectors.card)};
const TITLE = ${quoted(selectors.title)};

export const ${variableOf(id)}: Site = {
  id: ${quoted(id)},
  name: ${quoted(name)},
  matches: [${quoted(`${url.origin}${path}*`)}],
  lists: 'lists',
  open: (document, url) => {
    if (url.hostname !== ${quoted(url.hostname)} || !url.pathname.startsWith(${quoted(path)})) return null;
    return {
      cards: () => Array.from(document.querySelectorAll(CARD)).filter((card) => card.querySelector(TITLE)),
      read: (card) => {
        const title = must(card, TITLE);
        const href = hrefOf(title);
        const paper = makePaper({
          title: textOf(title),
          authors: textsAt(card, '.author'),
          ids: [idOfUrl(href ?? '')],
          url: href,
          abstract: textAt(card, '.abstract'),
          date: dateIn(textAt(card, '.date')),
          venue: textAt(card, '.venue'),
        });
        return { paper, slot: titleSlot(title) };
      },
    };
  },
};
`;
}

/** An invented page of that structure, with a card that is broken. */
export function fixtureOf({ name, selectors }: NewSite): string {
  const cards = [
    cardOf(
      selectors,
      '/papers/1',
      'A Title to Be Replaced by a Tricky One',
      `<span class="author">Ada Invented</span>`,
    ),
    cardOf(selectors, '/papers/2', 'Another Title, without Authors', ''),
    cardOf(selectors, '/papers/3', '', ''),
  ];
  return `<!doctype html>
<html lang="en">
  <head><title>${escaped(name)}</title></head>
  <body>
    <main>
      ${listAround(selectors.card, cards.join('\n      '))}
    </main>
  </body>
</html>
`;
}

/** What the adapter reads of that page. */
export function expectationOf({ url }: NewSite): string {
  const papers = [
    {
      title: 'A Title to Be Replaced by a Tricky One',
      authors: ['Ada Invented'],
      ids: [],
      url: `${url.origin}/papers/1`,
    },
    { title: 'Another Title, without Authors', authors: [], ids: [], url: `${url.origin}/papers/2` },
  ];
  const closed = listPathOf(url) === '/' ? [] : [`${url.origin}/`];
  return `${JSON.stringify({ url: url.href, malformed: 1, closed, papers }, null, 2)}\n`;
}

/** The registry with the new site's import and its line; the formatter puts the imports in order. Throws where it has another shape. */
export function registryWith(registry: string, id: string): string {
  const list = /^export const sites: readonly Site\[\] = \[\n(?: .*\n)*/m.exec(registry)?.[0];
  if (!list) throw new Error('sites/registry.ts has no list of sites');
  const added = `import { ${variableOf(id)} } from './${id}.ts';\n`;
  return added + registry.replace(list, () => `${list}  ${variableOf(id)},\n`);
}

/** '/list' of '/list/2029?page=1': the pages that are alike begin so. */
function listPathOf(url: URL): string {
  return /^\/[^/]*/.exec(url.pathname)?.[0] ?? '/';
}

function cardOf({ card, title }: Selectors, href: string, text: string, more: string): string {
  const [heading = '', inside] = title.split(' ');
  const link = element(inside ? 'a' : heading, text, ` href="${href}"`);
  const line = inside ? element(heading, link) : link;
  return element(card, card.startsWith('tr') ? `<td>${line}${more}</td>` : `${line}${more}`);
}

function listAround(card: string, cards: string): string {
  const name = card.split('.')[0];
  if (name === 'li') return `<ul>${cards}</ul>`;
  if (name === 'dt') return `<dl>${cards}</dl>`;
  return name === 'tr' ? `<table><tbody>${cards}</tbody></table>` : cards;
}

/** An element of a selector such as 'li.result'. */
function element(selector: string, content: string, attributes = ''): string {
  const [name, className] = selector.split('.');
  return `<${name}${className ? ` class="${className}"` : ''}${attributes}>${content}</${name}>`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
