/** How many siblings a card may go on in: a `dt` in its `dd`s, a row in the next. */
export const FOLLOWERS = 3;

/** The elements that show one card: its own, and those right behind it that are of another kind and no card themselves. */
export function extentOf(card: Element, isCard: (element: Element) => boolean): readonly Element[] {
  const extent = [card];
  let next = card.nextElementSibling;
  while (next && extent.length <= FOLLOWERS && next.localName !== card.localName && !isCard(next)) {
    extent.push(next);
    next = next.nextElementSibling;
  }
  return extent;
}
