import { type PaperId, splitPaperId } from '../../papers/id.ts';
import { idOfUrl } from '../../papers/ids/index.ts';
import { hrefOf } from '../dom.ts';
import { textOf } from '../text.ts';
import { isLabel } from './labels.ts';

/** One paper at one place of a page: the links to it there. */
export interface Place {
  readonly links: readonly Element[];
  readonly ids: readonly PaperId[];
  /** The line, row or paragraph around the links. */
  readonly block: Element;
  /** The largest element around the block that links to no other paper, where its siblings do: a card of a list. */
  readonly item: Element;
  /** Whether the block is about this paper alone. */
  readonly alone: boolean;
}

const BLOCKS =
  'li, tr, dd, dt, p, figcaption, blockquote, h1, h2, h3, h4, h5, h6, article, section, main, aside, div, body';
const LINES = 'li, tr, dd, dt, p, h1, h2, h3, h4, h5, h6, figcaption, blockquote';

interface Growing {
  readonly links: Element[];
  readonly ids: PaperId[];
}

/** Where a page links to papers, in document order, each paper once in a block. */
export function placesOf(document: Document): readonly Place[] {
  const byBlock = new Map<Element, Growing[]>();
  for (const link of document.querySelectorAll('a[href]')) {
    const id = idOfUrl(hrefOf(link) ?? '');
    const block = id === null ? null : blockOf(link);
    if (id === null || !block) continue;
    const clusters = byBlock.get(block) ?? [];
    byBlock.set(block, clusters);
    const cluster = clusters.find(({ ids }) => ids.includes(id)) ?? clusterBefore(clusters, link, id);
    if (!cluster) clusters.push({ links: [link], ids: [id] });
    else {
      cluster.links.push(link);
      if (!cluster.ids.includes(id)) cluster.ids.push(id);
    }
  }
  const counts = countPlaces(byBlock);
  return [...byBlock].flatMap(([block, clusters]) => {
    const alone = block.matches(LINES) && counts.get(block) === 1;
    const item = counts.get(block) === 1 ? itemAround(block, counts) : block;
    return clusters.map((cluster) => ({ ...cluster, block, item, alone }));
  });
}

/** How many places lie in an element, for every element around one. */
function countPlaces(byBlock: ReadonlyMap<Element, readonly Growing[]>): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const [block, { length }] of byBlock) {
    for (let around: Element | null = block; around; around = around.parentElement) {
      counts.set(around, (counts.get(around) ?? 0) + length);
    }
  }
  return counts;
}

function itemAround(block: Element, counts: ReadonlyMap<Element, number>): Element {
  let item = block;
  for (let outer = block.parentElement; outer; outer = outer.parentElement) {
    if (counts.get(outer) !== 1) return item;
    item = outer;
  }
  return block; // the page links to one paper only: nothing says where its card would end
}

/** The cluster that a link goes on: the one just before it, where the link only says where else the same paper is. */
function clusterBefore(clusters: readonly Growing[], link: Element, id: PaperId): Growing | null {
  const last = clusters.at(-1);
  const before = last?.links.at(-1);
  if (!last || !before || !isLabel(textOf(link))) return null;
  const { scheme } = splitPaperId(id);
  if (last.ids.some((known) => splitPaperId(known).scheme === scheme)) return null;
  return wordsBetween(before, link) <= 3 ? last : null;
}

/** How many words stand between two links; many where they are not near each other in the tree. */
function wordsBetween(from: Element, to: Element): number {
  let words = 0;
  for (let node = from.nextSibling; node !== to; node = node?.nextSibling ?? null) {
    if (!node) return from.parentElement && to.parentElement !== from.parentElement ? 0 : Number.POSITIVE_INFINITY;
    words += ((node.textContent ?? '').match(/\p{L}{2,}/gu) ?? []).length;
  }
  return words;
}

/** The nearest block, or the line around it that says nothing else: `li > div > a`. */
function blockOf(link: Element): Element | null {
  let block = link.closest(BLOCKS);
  for (let outer = block?.parentElement; block && outer?.matches(BLOCKS); outer = outer.parentElement) {
    if (block.matches(LINES) || outer.childElementCount > 1 || outer.tagName === 'BODY') break;
    block = outer;
  }
  return block;
}
