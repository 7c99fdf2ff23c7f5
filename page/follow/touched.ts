import { FOLLOWERS } from './extent.ts';

/** What happened on a page since the last look. */
export interface Changes {
  /** Known cards in which, or right behind which, something changed. */
  readonly touched: ReadonlySet<Element>;
  /** Whether elements came or went, so that there may be other cards now. */
  readonly structural: boolean;
}

/** Reads mutation records that are not `isOwnDoing`. */
export function changesIn(
  records: readonly MutationRecord[],
  isCard: (element: Element) => boolean,
  isOurs: (node: Node) => boolean,
): Changes {
  const touched = new Set<Element>();
  let structural = false;
  let lastTarget: Node | null = null;
  for (const record of records) {
    if (record.type === 'childList') {
      structural ||= holdsElement(record.addedNodes, isOurs) || holdsElement(record.removedNodes, isOurs);
    }
    if (record.target === lastTarget) continue;
    lastTarget = record.target;
    const card = cardAt(record.target, isCard);
    if (card) touched.add(card);
  }
  return { touched, structural };
}

function holdsElement(nodes: NodeList, isOurs: (node: Node) => boolean): boolean {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE && !isOurs(node)) return true;
  return false;
}

function cardAt(target: Node, isCard: (element: Element) => boolean): Element | null {
  let element = target instanceof Element ? target : target.parentElement;
  for (; element; element = element.parentElement) {
    let candidate: Element | null = element;
    for (let i = 0; candidate && i <= FOLLOWERS; i++) {
      if (isCard(candidate)) return candidate;
      candidate = candidate.previousElementSibling;
    }
  }
  return null;
}

/** Whether all that a record tells is that we put something of ours in place. What the page does to it counts. */
export function isOwnDoing(
  { type, addedNodes, removedNodes }: MutationRecord,
  isOurs: (node: Node) => boolean,
): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false;
  for (const node of addedNodes) if (!isOurs(node)) return false;
  return true;
}
