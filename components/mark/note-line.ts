import { screenOf } from '../screen-of.ts';

const GAP = 6;

/** The note's first line, shown above all of the page while the mark is pointed at or focused. */
export class NoteLine {
  readonly #parent: HTMLElement;
  #box: HTMLElement | null = null;
  #text = '';

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  write(text: string): void {
    this.#text = text;
    if (this.#box) this.#box.dataset['text'] = text;
    if (text === '') this.#hide();
  }

  show(shown: boolean, beside: Element): void {
    if (!shown || this.#text === '') this.#hide();
    else if (!this.#box) this.#open(this.#text, beside.getBoundingClientRect());
  }

  /** Shows another text once; the note's line comes back with the next `show`. */
  tell(text: string, beside: Element): void {
    this.#hide();
    this.#open(text, beside.getBoundingClientRect());
  }

  #open(text: string, beside: DOMRect): void {
    const box = this.#parent.ownerDocument.createElement('span');
    box.className = 'note-line';
    box.popover = 'manual';
    box.ariaHidden = 'true';
    box.dataset['text'] = text;
    this.#parent.append(box);
    this.#box = box;
    box.showPopover();
    const screen = screenOf(box.ownerDocument);
    const { width, height } = box.getBoundingClientRect();
    const below = beside.bottom + GAP;
    const top = below + height <= screen.height ? below : beside.top - GAP - height;
    box.style.top = `${top}px`;
    box.style.left = `${Math.max(GAP, Math.min(beside.left, screen.width - width - GAP))}px`;
  }

  #hide(): void {
    this.#box?.remove();
    this.#box = null;
  }
}
