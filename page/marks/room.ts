import { screenOf } from '../../components/screen-of.ts';
import type { Shown } from './shown.ts';

/** The mark without its words, the gap before the hand included; see `mark.css`. */
const HAND = 24;
/** Between the hand and the words beside it. */
const WORDS_GAP = 2;
/** What stays free around a corner's hand and words. */
const CORNER = 40;

/** How far to the right of its place a mark goes, and how wide its words may be; in CSS pixels. */
export interface Room {
  readonly x: number;
  readonly words: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Behind the last word, while there is room in its block; further out where nothing of the page lies there and nothing
 * cuts it off; else in the margin before the line. 'not yet' where the page must be asked what lies where, which it
 * answers for the screen only.
 */
export function chooseRoom({ mark, card }: Shown): Room | 'not yet' {
  const { at } = card.slot;
  if (mark.place === 'corner') return { x: 0, words: at.getBoundingClientRect().width - CORNER };
  const line = mark.line;
  const block = blockOf(at).getBoundingClientRect();
  const wanted = mark.wordsWidth;
  const free = block.right - line.left - HAND - WORDS_GAP;
  if (free >= wanted) return { x: 0, words: wanted };
  if (!onScreen(line, at.ownerDocument)) return 'not yet';
  return beyond(at, line, block, wanted, free) ?? { x: -HAND, words: 0 };
}

function beyond(at: Element, line: Box, block: Box, wanted: number, free: number): Room | null {
  const limits = clipOf(at);
  const middle = (line.top + line.bottom) / 2;
  const wordsAt = line.left + HAND + WORDS_GAP;
  const isFree = (from: number, to: number) =>
    from >= limits.left &&
    to <= limits.right &&
    [from + 4, (from + to) / 2, to - 2].every((x) => nothingAt(at, x, middle));
  if (free >= -WORDS_GAP || isFree(line.left, line.left + HAND)) {
    const whole = wanted > 0 && isFree(Math.max(wordsAt, block.right), wordsAt + wanted);
    return { x: 0, words: whole ? wanted : Math.max(0, free) };
  }
  const margin = block.left - HAND;
  return isFree(margin, margin + HAND) ? { x: margin - line.left, words: 0 } : null;
}

/** The nearest element around whose content is laid out in lines. */
function blockOf(at: Element): Element {
  let element = at;
  while (element.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}

/** How far to the sides something can be seen. */
function clipOf(at: Element): { readonly left: number; readonly right: number } {
  let left = 0;
  let right = screenOf(at.ownerDocument).width;
  for (let element: Element | null = at; element; element = element.parentElement) {
    if (getComputedStyle(element).overflowX === 'visible') continue;
    const box = element.getBoundingClientRect();
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
  }
  return { left, right };
}

/** Whether only what lies around `at` is there: no other words, pictures or buttons. */
function nothingAt(at: Element, x: number, y: number): boolean {
  const document = at.ownerDocument;
  const hit = document.elementsFromPoint(x, y).find((element) => !element.localName.startsWith('manicule-'));
  return hit?.contains(at) === true && !textAt(document, x, y);
}

function textAt(document: Document, x: number, y: number): boolean {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return false;
  const range = document.createRange();
  range.selectNodeContents(caret.offsetNode);
  return Array.from(range.getClientRects()).some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

function onScreen({ top, bottom }: Box, document: Document): boolean {
  return bottom > 0 && top < screenOf(document).height;
}

/** Whether something as small as a mark that is not placed yet, behind the last word of a card, could overhang the page. */
export function isTight(at: Element): boolean {
  return blockOf(at).getBoundingClientRect().right > screenOf(at.ownerDocument).width - HAND;
}
