import type { Slot } from './site.ts';

/**
 * At the end of a title's heading. Where it has none around its link, at the end of the title's own line, inside the link: what
 * is around that may be laid out in boxes, where a mark has no line to stand in.
 */
export function titleSlot(title: Element): Slot {
  const heading = (title.closest('a') ?? title).closest('h1, h2, h3, h4, h5, h6');
  return { at: heading ?? innermost(title), place: 'end' };
}

function innermost(title: Element): Element {
  const nodes = Array.from(title.childNodes).filter((node) => node.textContent?.trim() !== '');
  const only = nodes.length === 1 ? nodes[0] : null;
  return only?.nodeType === 1 ? innermost(only as Element) : title;
}
