import { extentOf, isOpenedBy } from '../follow/extent.ts';
import type { Shown } from '../marks/shown.ts';

/** The one element that all cards of a list stand in, and what shows each of them there. */
export interface Rows {
  readonly around: HTMLElement;
  /** In the order of the page. */
  readonly ofCards: ReadonlyMap<Shown, readonly HTMLElement[]>;
  /** What stands behind the last card. */
  readonly behind: readonly HTMLElement[];
}

/** Null where cards are not rows of one list: in a table, below headings of their own, several in one row. */
export function rowsOf(all: readonly Shown[], isCard: (element: Element) => boolean): Rows | null {
  const [first] = all;
  const around = first && all.length > 1 ? aroundAll(first.card.element, all) : null;
  if (!around) return null;
  const children = Array.from(around.children).filter((child) => child instanceof HTMLElement);
  const byRow = new Map(all.map((shown) => [rowIn(around, shown.card.element), shown]));
  if (byRow.size < all.length) return null;
  const ofCards = new Map<Shown, HTMLElement[]>();
  const behind: HTMLElement[] = [];
  const opened: { readonly row: HTMLElement[]; readonly child: HTMLElement }[] = [];
  let own = new Set<Element>();
  let row: HTMLElement[] = [];
  for (const child of children) {
    const shown = byRow.get(child);
    if (shown) {
      if (behind.some((element) => element.checkVisibility())) return null; // a heading, or what else parts the list
      behind.length = 0;
      own = new Set(child === shown.card.element ? extentOf(child, isCard) : [child]);
      row = [child];
      ofCards.set(shown, row);
    } else if (own.has(child) && row[0] && isOpenedBy(row[0], child)) opened.push({ row, child });
    else if (own.has(child)) row.push(child);
    else if (ofCards.size > 0) behind.push(child);
  }
  // What the last card alone has behind it stands behind the list.
  behind.unshift(...row.splice([...ofCards.values()][0]?.length ?? 0));
  // What stands behind one card alone is a heading of those that follow.
  const shapes = new Set([...ofCards.values()].map((each) => each.map(({ localName }) => localName).join()));
  for (const { row, child } of opened) row.push(child); // which not all have
  return ofCards.size === all.length && shapes.size === 1 ? { around, ofCards, behind } : null;
}

function aroundAll(first: Element, all: readonly Shown[]): HTMLElement | null {
  for (let around = first.parentElement; around; around = around.parentElement) {
    if (all.every(({ card }) => around.contains(card.element) && around !== card.element)) return around;
  }
  return null;
}

/** The child of an element that another one is, or lies in. */
function rowIn(around: Element, element: Element): Element {
  let row = element;
  while (row.parentElement && row.parentElement !== around) row = row.parentElement;
  return row;
}
