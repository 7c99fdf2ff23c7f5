import { screenOf } from '../../components/screen-of.ts';
import type { Shown } from '../marks/shown.ts';

/** The next of some cards in the page's order, or the one before; null at its end. Cards that are hidden do not count. */
export function neighbour(
  inOrder: readonly Shown[],
  from: Shown,
  way: 1 | -1,
  isWanted: (shown: Shown) => boolean = () => true,
): Shown | null {
  for (let at = inOrder.indexOf(from) + way; at >= 0 && at < inOrder.length; at += way) {
    const shown = inOrder[at];
    if (shown && isWanted(shown) && shown.card.element.checkVisibility()) return shown;
  }
  return null;
}

/** The first card of which something can be seen. */
export function firstInView(inOrder: readonly Shown[]): Shown | null {
  return inOrder.find(isInView) ?? inOrder[0] ?? null;
}

export function isInView({ card: { element } }: Shown): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < screenOf(element.ownerDocument).height;
}
