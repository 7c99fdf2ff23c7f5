import type { Shown } from '../marks/shown.ts';
import { sheetOf } from '../sheet.ts';
import { type Rows, rowsOf } from './rows.ts';
import { SORTED } from './tag.ts';

/** With more cards the page would stop while it is asked whether it can be sorted. */
const MOST = 400;
/** CSS pixels that something may lie elsewhere and still be where it was. */
const SAME = 0.5;
const PLACE = '--manicule-place';
const COLUMN = 'column';

/**
 * Shows the cards of a list in another order, by the style sheet alone: nothing is moved in the page, which is as it was when the
 * order is its own again. Only where cards are rows of one list whose look does not change by it.
 */
export class Sorted {
  readonly #document: Document;
  readonly #isCard: (element: Element) => boolean;
  readonly #sheet = sheetOf(
    `[${SORTED}="${COLUMN}"] { display: flex !important; flex-flow: column nowrap !important; }
    [${SORTED}] > * { order: var(${PLACE}, 0) !important; }`,
  );
  #placed: { readonly around: HTMLElement; readonly elements: readonly HTMLElement[] } | null = null;

  constructor(document: Document, isCard: (element: Element) => boolean) {
    this.#document = document;
    this.#isCard = isCard;
  }

  /** Whether the cards, in the order of the page, can be shown in another one. Asks the page for its layout. */
  canSort(all: readonly Shown[]): boolean {
    const rows = all.length <= MOST ? rowsOf(all, this.#isCard) : null;
    if (!rows || displayOf(rows.around) === null) return false;
    const before = boxesOf(rows);
    this.#place(rows, all);
    const unchanged = boxesOf(rows).every((box, i) => isSame(box, before[i]));
    this.#place(rows, [...all].reverse());
    const after = boxesOf(rows);
    const [first, last] = [after[0], after[rows.ofCards.size - 1]];
    this.clear();
    return unchanged && first !== undefined && last !== undefined && !isSame(first, before[0]) && last.top <= first.top;
  }

  /** Shows the cards in an order. Answers whether the page still lets them be sorted. */
  show(all: readonly Shown[], inOrder: readonly Shown[]): boolean {
    const rows = rowsOf(all, this.#isCard);
    if (rows) this.#place(rows, inOrder);
    return rows !== null;
  }

  clear(): void {
    if (!this.#placed) return;
    const { around, elements } = this.#placed;
    around.removeAttribute(SORTED);
    for (const element of elements) {
      element.style.removeProperty(PLACE);
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    }
    this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#placed = null;
  }

  #place({ around, ofCards, behind }: Rows, inOrder: readonly Shown[]): void {
    const display = this.#placed?.around === around ? around.getAttribute(SORTED) : displayOf(around);
    this.clear();
    for (const [at, shown] of inOrder.entries()) {
      for (const element of ofCards.get(shown) ?? []) element.style.setProperty(PLACE, `${at + 1}`);
    }
    for (const element of behind) element.style.setProperty(PLACE, `${inOrder.length + 1}`);
    around.setAttribute(SORTED, display ?? '');
    this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, this.#sheet];
    this.#placed = { around, elements: [...[...ofCards.values()].flat(), ...behind] };
  }
}

/** How an element must be laid out for its children to be ordered: as it is, as a column, or not at all. */
function displayOf(around: Element): '' | typeof COLUMN | null {
  const { display } = getComputedStyle(around);
  if (/^(?:inline-)?(?:flex|grid)$/.test(display)) return '';
  return /^(?:block|flow-root|list-item)$/.test(display) ? COLUMN : null;
}

function boxesOf({ around, ofCards, behind }: Rows): readonly DOMRect[] {
  const firsts = [...ofCards.values()].flatMap(([first]) => first ?? []);
  const others = [...ofCards.values()].flatMap(([, ...rest]) => rest);
  return [...firsts, ...others, ...behind, around].map((element) => element.getBoundingClientRect());
}

function isSame(box: DOMRect, other: DOMRect | undefined): boolean {
  if (!other) return false;
  return (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(box[side] - other[side]) <= SAME);
}
