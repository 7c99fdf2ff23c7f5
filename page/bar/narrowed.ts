import { sheetOf } from '../sheet.ts';
import { OUT } from './tag.ts';

/** How many elements come back with one frame: the browser lays out each anew, and thousands would stop the page for a second. */
const AT_ONCE = 48;

/**
 * Hides cards of the page in place, by one attribute and one style sheet, and leaves the page as it was: what the page itself says
 * of its elements is not touched. While cards are hidden the page can tell which.
 */
export class Narrowed {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #sheet = sheetOf(`[${OUT}] { display: none !important; }`);
  readonly #out = new Set<Element>();
  #returning: readonly Element[] = [];
  #requested = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
  }

  /** Hides these elements at once and shows all others, from one on that the reader is at; all at once when the signal is given. */
  hide(elements: ReadonlySet<Element>, near: Element | null = null): void {
    for (const element of elements) {
      element.setAttribute(OUT, '');
      this.#out.add(element);
    }
    if (elements.size > 0) this.#adopt(true);
    this.#returning = from(
      near,
      [...this.#out].filter((element) => !elements.has(element)),
    );
    this.#showSome();
  }

  #showSome(): void {
    const count = this.#signal.aborted ? this.#returning.length : AT_ONCE;
    for (const element of this.#returning.slice(0, count)) {
      element.removeAttribute(OUT);
      this.#out.delete(element);
    }
    this.#returning = this.#returning.slice(count);
    if (this.#returning.length > 0) this.#request();
    else if (this.#out.size === 0) this.#adopt(false);
  }

  #request(): void {
    if (this.#requested) return;
    this.#requested = true;
    const go = () => {
      this.#requested = false;
      this.#showSome();
    };
    if (this.#document.hidden) setTimeout(go);
    else requestAnimationFrame(go);
  }

  #adopt(wanted: boolean): void {
    const others = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    if (wanted) this.#document.adoptedStyleSheets = [...others, this.#sheet];
    else if (others.length < this.#document.adoptedStyleSheets.length) this.#document.adoptedStyleSheets = others;
  }
}

/** Elements from the first at or behind a place on, then those before it. */
function from(near: Element | null, elements: readonly Element[]): readonly Element[] {
  const isBehind = (element: Element) =>
    near === element || (near && (near.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const first = near ? elements.findIndex(isBehind) : 0;
  return first <= 0 ? elements : [...elements.slice(first), ...elements.slice(0, first)];
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
