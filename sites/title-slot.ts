import type { Slot } from './site.ts';

/** Behind a title: at the end of its heading, or right after its link where that has no heading around it. */
export function titleSlot(title: Element): Slot {
  const link = title.closest('a') ?? title;
  const heading = link.closest('h1, h2, h3, h4, h5, h6');
  return heading ? { at: heading, place: 'end' } : { at: link, place: 'after' };
}
