import { idOfUrl } from '../../papers/ids/index.ts';
import { hrefOf } from '../../sites/dom.ts';
import { textOf } from '../../sites/text.ts';

/** Where the titles of a page are, as selectors: the card, and the title's link inside it. */
export interface Selectors {
  readonly card: string;
  readonly title: string;
}

export const NO_PAGE: Selectors = { card: 'li.result', title: 'h3 a' };

const AROUND = 'header, nav, footer, aside';
/** Shorter texts are 'PDF' and 'Next'. */
const A_TITLE = 15;

/** The links of one kind that look most like a list of papers; null where no two links stand alike. */
export function guessCards(document: Document): Selectors | null {
  const kinds = new Map<string, { readonly selectors: Selectors; readonly cards: Set<Element>; weight: number }>();
  for (const link of document.querySelectorAll('a[href]')) {
    const card = link.closest('article, li, tr, dt, div[class]');
    if (!card || link.closest(AROUND) || textOf(link).length < A_TITLE) continue;
    const selectors = { card: nameOf(card), title: titleOf(link) };
    const key = `${selectors.card} ${selectors.title}`;
    const kind = kinds.get(key) ?? { selectors, cards: new Set(), weight: 0 };
    kinds.set(key, kind);
    if (kind.cards.has(card)) continue;
    kind.cards.add(card);
    kind.weight += 1 + (selectors.title === 'a' ? 0 : 2) + (idOfUrl(hrefOf(link) ?? '') ? 3 : 0);
  }
  const lists = [...kinds.values()].filter(({ cards }) => cards.size > 1);
  return lists.sort((a, b) => b.weight - a.weight)[0]?.selectors ?? null;
}

function titleOf(link: Element): string {
  const heading = link.closest('h1, h2, h3, h4, h5, h6');
  return heading ? `${heading.localName} a` : nameOf(link);
}

/** The element's name with its first class, where that can be written without an escape. */
function nameOf(element: Element): string {
  const first = Array.from(element.classList).find((name) => /^[a-z][\w-]*$/i.test(name));
  return first ? `${element.localName}.${first}` : element.localName;
}
