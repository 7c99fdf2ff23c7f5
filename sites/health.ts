import type { PaperId } from '../papers/id.ts';
import { idOfUrl } from '../papers/ids/index.ts';
import { hrefOf } from './dom.ts';
import type { ReadCard } from './site.ts';

/** What a site's page may have around its list that links to papers too. */
const AROUND =
  'header, nav, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"]';
/** A list of papers that none is read of is a changed one from the first; beside cards, a link or two may be an announcement. */
const FEW = 3;
/** As many cards prove the adapter; going over the links of a list of thousands would cost the page a frame. */
const MANY = 200;

/**
 * Whether a list page shows papers that its site's adapter does not find: the site changed. A page without papers (an empty
 * search, a robot check, a log-in) links to none; one paper's own page may link to any number.
 */
export function looksChanged(
  document: Document,
  url: URL,
  cards: readonly Pick<ReadCard, 'element' | 'paper'>[],
): boolean {
  if (cards.length >= MANY || idOfUrl(url.href) !== null) return false;
  const missed = missedPapers(document, cards).size;
  return cards.length === 0 ? missed > 0 : missed >= FEW && missed > cards.length / 2;
}

/** The papers that links of the list lead to and that no card shows. */
function missedPapers(document: Document, cards: readonly Pick<ReadCard, 'element' | 'paper'>[]): ReadonlySet<PaperId> {
  const elements = new Set(cards.map(({ element }) => element));
  const shown = new Set(cards.flatMap(({ paper }) => paper.ids));
  const missed = new Set<PaperId>();
  for (const link of document.querySelectorAll('a[href]')) {
    const id = idOfUrl(hrefOf(link) ?? '');
    if (id !== null && !shown.has(id) && !isWithin(link, elements) && !link.closest(AROUND)) missed.add(id);
  }
  return missed;
}

function isWithin(link: Element, elements: ReadonlySet<Element>): boolean {
  for (let around: Element | null = link; around; around = around.parentElement) if (elements.has(around)) return true;
  return false;
}
