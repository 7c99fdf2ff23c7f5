import type { Desk } from '../desk.ts';
import { closedHost } from './closed-host.ts';

/** A bar's window at an edge of the screen, above all of the page and closed to its scripts. */
export class BarFrame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;

  constructor(desk: Desk, sheet: CSSStyleSheet, edge: 'foot' | 'head') {
    this.#document = desk.window.document;
    const { host, root } = closedHost(desk, sheet);
    this.host = host;
    this.root = root;
    host.setAttribute('popover', 'manual');
    host.setAttribute('edge', edge);
  }

  get isShown(): boolean {
    return this.host.isConnected && this.host.matches(':popover-open');
  }

  show(): void {
    if (!this.host.isConnected) this.#document.documentElement.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
  }

  remove(): void {
    this.host.remove();
  }
}
