import type { Eyes } from '../reader.ts';
import { fits, type Part, type Point } from '../sight.ts';
import type { Browser } from './system.ts';

/** One accessible thing, as `SCRIPT` finds it in the document's own process. */
interface Found extends Omit<Part, 'node'> {
  readonly node: number;
}

/**
 * Runs in the tab's own process with the browser's rights, and answers with all that assistive technology is told of the
 * document: closed shadow roots hide nothing from that. Nodes are numbered anew at each look.
 */
const SCRIPT = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const seen = [];
  content.maniculeSeen = seen;
  const found = [];
  const take = (accessible) => {
    const node = accessible.DOMNode;
    const role = accessible.role === Ci.nsIAccessibleRole.ROLE_TEXT_LEAF ? 'StaticText' : accessible.computedARIARole;
    const bits = {};
    accessible.getState(bits, {});
    const states = { focused: (bits.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0 };
    const pressed = node?.getAttribute?.('aria-pressed');
    if (pressed) states.pressed = pressed;
    found.push({ role, name: accessible.name ?? '', value: node?.value ?? '', states, node: seen.push(node) - 1 });
    for (let at = 0; at < accessible.childCount; at++) take(accessible.getChildAt(at));
  };
  const root = service.getAccessibleFor(content.document);
  if (root) take(root);
  return found;
})()`;

const MIDDLE = (node: number) => `(() => {
  const element = content.maniculeSeen?.[${node}];
  if (!element?.isConnected || !element.getBoundingClientRect) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width === 0 || height === 0 ? null : { x: x + width / 2, y: y + height / 2 };
})()`;

/** The eyes of somebody before a tab of a Firefox that lets its driver see all. */
export function eyesOf(browser: Browser, context: string): Eyes {
  return {
    all: async (wanted) => (await browser.inTab<Found[]>(context, SCRIPT)).filter((part) => fits(part, wanted)),
    middle: ({ node }) => browser.inTab<Point | null>(context, MIDDLE(node)),
  };
}
