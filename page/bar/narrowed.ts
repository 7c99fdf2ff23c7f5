import { sheetOf } from '../sheet.ts';
import { OUT } from './tag.ts';

/**
 * Hides cards of the page in place, by one attribute and one style sheet, and leaves the page as it was: what the page itself says
 * of its elements is not touched. While cards are hidden the page can tell which.
 */
export class Narrowed {
  readonly #document: Document;
  readonly #sheet = sheetOf(`[${OUT}] { display: none !important; }`);
  #out = new Set<Element>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Hides these elements and no others. */
  hide(elements: ReadonlySet<Element>): void {
    for (const element of this.#out) if (!elements.has(element)) element.removeAttribute(OUT);
    for (const element of elements) element.setAttribute(OUT, '');
    this.#out = new Set(elements);
    this.#adopt(elements.size > 0);
  }

  #adopt(wanted: boolean): void {
    const others = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    if (wanted) this.#document.adoptedStyleSheets = [...others, this.#sheet];
    else if (others.length < this.#document.adoptedStyleSheets.length) this.#document.adoptedStyleSheets = others;
  }
}

/** What shows one card and nothing else: its elements, or what is around them alone. */
export function outermost(element: Element): Element {
  let outer = element;
  for (let around = outer.parentElement; around?.childElementCount === 1; around = around.parentElement) {
    if (around === element.ownerDocument.body) break;
    outer = around;
  }
  return outer;
}
