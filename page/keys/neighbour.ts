import type { Shown } from '../marks/shown.ts';

/** The next card of a page in its own order, or the one before; null at its end. Cards that are hidden do not count. */
export function neighbour(all: readonly Shown[], from: Shown, way: 1 | -1): Shown | null {
  const wanted = way === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  let nearest: Shown | null = null;
  for (const shown of all) {
    if ((place(from, shown) & wanted) === 0 || !shown.card.element.checkVisibility()) continue;
    if (!nearest || (place(shown, nearest) & wanted) !== 0) nearest = shown;
  }
  return nearest;
}

/** The first card of which something can be seen. */
export function firstInView(all: readonly Shown[]): Shown | null {
  let first: Shown | null = null;
  for (const shown of all) {
    if (!isInView(shown)) continue;
    if (!first || (place(first, shown) & Node.DOCUMENT_POSITION_PRECEDING) !== 0) first = shown;
  }
  return first ?? all[0] ?? null;
}

export function isInView({ card: { element } }: Shown): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < element.ownerDocument.documentElement.clientHeight;
}

function place(a: Shown, b: Shown): number {
  return a.card.element.compareDocumentPosition(b.card.element);
}
