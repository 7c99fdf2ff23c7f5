/** How many siblings a card may go on in: a `dt` in its `dd`s, a row in the next. */
export const FOLLOWERS = 3;

/**
 * The elements that show one card: its own, and those right behind it that are no cards themselves and of another kind, or what it
 * opens.
 */
export function extentOf(card: Element, isCard: (element: Element) => boolean): readonly Element[] {
  const goesOn = (next: Element) => !isCard(next) && (next.localName !== card.localName || isOpenedBy(card, next));
  const extent = [card];
  let next = card.nextElementSibling;
  while (next && extent.length <= FOLLOWERS && goesOn(next)) {
    extent.push(next);
    next = next.nextElementSibling;
  }
  return extent;
}

/** Whether a button of a card's says that it opens an element: its abstract, say. */
export function isOpenedBy(card: Element, { id }: Element): boolean {
  const buttons = id === '' ? [] : Array.from(card.querySelectorAll('[aria-controls]'));
  return buttons.some((button) => button.getAttribute('aria-controls') === id);
}

/** The boxes, in the viewport, of those that are laid out; of the first where none is. */
export function boxesOf(elements: readonly Element[]): readonly DOMRect[] {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const laidOut = boxes.filter(({ width, height }) => width > 0 || height > 0);
  return laidOut.length > 0 ? laidOut : boxes.slice(0, 1);
}
