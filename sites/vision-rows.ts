import { idOfUrl } from '../papers/ids/index.ts';
import { hrefOf, must, textsAt } from './dom.ts';
import { hrefNamed, idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Page } from './site.ts';
import { textOf } from './text.ts';

// ECVA sets whole titles between quotation marks; '"Zip" or "Button"?' has marks of its own.
const QUOTED = /^"(?![^"]*"[\s:,;.?!-])(.*)"$/;

/**
 * The rows that CVF's open access and ECVA's share: the title (`dt.ptitle`), a `dd` with the authors, each a form of its own or
 * all in one text, and a `dd` with the links. `conference` reads 'CVPR 2024' off a paper's address.
 */
export function visionRows(document: Document, conference: (href: string) => string | null): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('dt.ptitle')),
    read: (dt) => {
      const title = must(dt, 'a[href]');
      const href = hrefOf(title);
      const [authors, links] = descriptionsOf(dt);
      const names = authors ? textsAt(authors, 'a') : [];
      const anchors = links?.querySelectorAll('a[href]') ?? [];
      const elsewhere = links?.querySelectorAll(
        'a[href*="arxiv.org/"], a[href*="doi.org/"], a[href*="link.springer.com/"]',
      );
      const venue = conference(href ?? '');
      const pdfUrl = hrefNamed(anchors, /^pdf$/i);
      const paper = makePaper({
        title: textOf(title).replace(QUOTED, '$1'),
        authors: names.length > 0 ? names : splitNames(textOf(authors)),
        ids: [idOfUrl(href ?? ''), idOfUrl(pdfUrl ?? ''), ...idsOfLinks(elsewhere ?? [])],
        url: href,
        date: venue?.slice(-4),
        venue,
        pdfUrl,
      });
      return { paper, slot: { at: dt, place: 'end' } };
    },
  };
}

/** The `dd`s up to the next `dt`. */
function descriptionsOf(dt: Element): Element[] {
  const descriptions: Element[] = [];
  for (let next = dt.nextElementSibling; next?.tagName === 'DD'; next = next.nextElementSibling)
    descriptions.push(next);
  return descriptions;
}
