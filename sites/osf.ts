import { idOfText, idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, textAt, textsAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { paperPage } from './paper-page.ts';
import type { Page, Site } from './site.ts';
import { textOf } from './text.ts';

export const osf: Site = {
  id: 'osf',
  name: 'OSF Preprints',
  matches: ['https://osf.io/search*', 'https://osf.io/preprints*'],
  lists: 'search, providers, preprints',
  open: (document, url) => {
    if (url.hostname !== 'osf.io') return null;
    if (idOfUrl(url.href)) return paperPage(document, url, { heading: 'h1' });
    return /^\/(?:search|preprints(?:\/[a-z]+)?(?:\/discover)?)\/?$/.test(url.pathname) ? listPage(document) : null;
  },
};

/** Projects, files and people are cards of the same kind: only their type tells. */
function listPage(document: Document): Page {
  return {
    cards: () => Array.from(document.querySelectorAll('osf-resource-card')).filter(isPreprint),
    read: (card) => {
      const title = titleIn(card);
      const guid = /\/([a-z\d]{5})(?:_v\d+)?\/?$/.exec(hrefOf(title) ?? '')?.[1];
      const id = idOfUrl(hrefOf(title) ?? '') ?? idOfText(`osf:${guid ?? ''}`);
      const paper = makePaper({
        title: textOf(title),
        authors: authorsIn(card, title),
        ids: [id, ...idsOfLinks(card.querySelectorAll('a[href*="doi.org/10."]'))],
        url: hrefOf(title) ?? (id && urlOfId(id)),
        abstract: textAt(card, '.description').replace(/^Description:\s*/, ''),
        date: dateIn(/Date created:\s*([^|]+)/.exec(textOf(card))?.[1]?.slice(0, 30) ?? ''),
      });
      return { paper, slot: { at: title?.closest('h2') ?? title?.parentElement ?? card, place: 'end' } };
    },
  };
}

function titleIn(card: Element): Element | null {
  return card.querySelector('h2 a, a.title') ?? card.querySelector('a[href*="/preprints/"]');
}

function isPreprint(card: Element): boolean {
  const type = textAt(card, '.type');
  return type === '' ? titleIn(card)?.getAttribute('href')?.includes('/preprints/') === true : type === 'Preprint';
}

/** The first links behind the title that stand together; 'From:' leads to what a file is part of. */
function authorsIn(card: Element, title: Element | null): string[] {
  const links = Array.from(card.querySelectorAll('a[href]')).filter(
    (link) => link !== title && !link.querySelector('img'),
  );
  const line = links.find((link) => !textOf(link.parentElement).startsWith('From:'))?.parentElement;
  if (!line || line.closest('p-accordion-content, [data-pc-name="accordioncontent"], .content')) return [];
  return textsAt(line, 'a[href]').map((name) => name.replace(/,$/, ''));
}
