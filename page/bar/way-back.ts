import type { Desk } from '../desk.ts';

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

  go(): void {
    const from = this.#cameFrom;
    const shown = from && this.#desk.byHost(from);
    if (shown) shown.mark.focus();
    else if (from instanceof HTMLElement && from.isConnected) from.focus();
  }
}
