import type { PaperId } from '../papers/id.ts';
import { idOfUrl } from '../papers/ids/index.ts';
import { hrefOf } from './dom.ts';

/** The ids of the papers that links lead to, in their order. */
export function idsOfLinks(links: Iterable<Element>): PaperId[] {
  return Array.from(links, (link) => idOfUrl(hrefOf(link) ?? '')).filter((id) => id !== null);
}

/** Where the first link leads whose text, brackets aside, matches: '[abs]', 'PDF', 'Download PDF'. */
export function hrefNamed(links: Iterable<Element>, name: RegExp): string | null {
  for (const link of links) {
    if (name.test(link.textContent.replace(/[[\]()\s]+/g, ' ').trim())) return hrefOf(link);
  }
  return null;
}
