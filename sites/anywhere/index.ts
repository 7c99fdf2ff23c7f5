import { urlOfId } from '../../papers/ids/index.ts';
import { placeholderTitle } from '../../papers/placeholder-title.ts';
import { makePaper } from '../make-paper.ts';
import type { Card, Page, Site } from '../site.ts';
import { type Described, describedIn } from './described.ts';
import { type Place, placesOf } from './places.ts';
import { type FoundTitle, titleAt } from './title.ts';

/** Any page at all, on request: it opens every address, and so it is not in the registry. */
export const anywhere = {
  id: 'anywhere',
  name: 'Any page',
  matches: [],
  lists: 'links to papers, and what the page describes in meta tags, JSON-LD, microdata or COinS',
  open: openAnywhere,
} satisfies Site;

/** A paper for every bibliographic item that the page describes, and for every link to a paper, once a paper and place. */
export function openAnywhere(document: Document, url: URL): Page {
  let readers = new Map<Element, () => Card>();
  return {
    cards: () => {
      readers = cardsOf(document, url);
      return [...readers.keys()];
    },
    read: (element) => readers.get(element)?.() ?? null,
  };
}

function cardsOf(document: Document, url: URL): Map<Element, () => Card> {
  const described = describedIn(document, url);
  const own = new Set(described.filter((one) => one.own).flatMap(({ fields }) => fields.ids));
  const linked = placesOf(document).filter(
    ({ ids, links }) => !ids.some((id) => own.has(id)) && !described.some((one) => holds(one, links)),
  );
  const titles = bestTitles(linked);
  const readers: [Element, () => Card][] = [
    ...described.map((one): [Element, () => Card] => [one.element, () => describedCard(one)]),
    ...linked.map((place): [Element, () => Card] => [elementOf(place), () => linkedCard(place, titles)]),
  ];
  return inOrder(document, new Map(withoutNested(readers)));
}

/** A link inside what is described is part of the description, unless that is the whole page's heading. */
function holds({ element, own }: Described, links: readonly Element[]): boolean {
  return !own && links.some((link) => element.contains(link) || link === element);
}

function describedCard({ fields, at, place }: Described): Card {
  return { paper: makePaper(fields), slot: { at, place } };
}

function elementOf({ alone, block, links }: Place): Element {
  return alone ? block : (links[0] ?? block);
}

function linkedCard(place: Place, titles: ReadonlyMap<string, FoundTitle>): Card {
  const [id] = place.ids;
  if (!id) throw new Error('a place without a paper');
  const found = place.ids.map((one) => titles.get(one)).find((title) => title !== undefined);
  const title = found && found.worth > 1 ? found.text : placeholderTitle(found?.text ?? '', id);
  const paper = makePaper({ title, authors: [], ids: place.ids, url: urlOfId(id) });
  const last = place.links.at(-1) ?? place.block;
  return { paper, slot: place.alone ? { at: place.block, place: 'end' } : { at: last, place: 'after' } };
}

/** The surest title of each paper over all of its places: a reference list names what the text cites by author and year. */
function bestTitles(places: readonly Place[]): ReadonlyMap<string, FoundTitle> {
  const best = new Map<string, FoundTitle>();
  for (const place of places) {
    const title = titleAt(place);
    for (const id of place.ids) if (title.worth > (best.get(id)?.worth ?? -1)) best.set(id, title);
  }
  return best;
}

/** Cards do not stand inside one another: the inner ones stay. */
function withoutNested(readers: readonly [Element, () => Card][]): [Element, () => Card][] {
  const elements = new Set(readers.map(([element]) => element));
  const outer = new Set<Element>();
  for (const element of elements) {
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (elements.has(around)) outer.add(around);
    }
  }
  return readers.filter(([element]) => !outer.has(element));
}

/** In document order, found in one walk: asking for the order of each two elements is slow on long pages. */
function inOrder<T>(document: Document, byElement: ReadonlyMap<Element, T>): Map<Element, T> {
  const ordered = new Map<Element, T>();
  for (const element of document.querySelectorAll('*')) {
    const value = byElement.get(element);
    if (value !== undefined) ordered.set(element, value);
  }
  return ordered;
}
