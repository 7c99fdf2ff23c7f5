import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';

/** Where the reader was on the page before they went to a bar. */
export class WayBack {
  readonly #desk: Desk;
  #cameFrom: Element | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Keeps where the focus is, unless that is in the bar itself. */
  keep(bar: Element): void {
    const { activeElement } = this.#desk.window.document;
    if (activeElement !== bar) this.#cameFrom = activeElement;
  }

  /** The card that the reader stood on. */
  get card(): Shown | null {
    return this.#cameFrom && this.#desk.byHost(this.#cameFrom);
  }

  go(): void {
    const from = this.#cameFrom;
    const shown = this.card;
    if (shown) shown.mark.focus();
    else if (from instanceof HTMLElement && from.isConnected) from.focus();
  }
}
