import { direction, language } from '../../words/language.ts';
import type { Desk } from '../desk.ts';
import { BAR_TAG } from './tag.ts';

/** A bar's window at an edge of the screen, above all of the page and closed to its scripts. */
export class BarFrame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;

  constructor({ window: { document }, guard, sheets }: Desk, sheet: CSSStyleSheet, edge: 'foot' | 'head') {
    this.#document = document;
    // Made in a document without scripts: see `MarkMaker`.
    this.host = document.implementation.createHTMLDocument('').createElement(BAR_TAG);
    this.root = this.host.attachShadow({ mode: 'closed' });
    document.adoptNode(this.host);
    this.root.adoptedStyleSheets = [sheet, ...sheets];
    this.host.setAttribute('popover', 'manual');
    this.host.setAttribute('edge', edge);
    this.host.lang = language();
    this.host.dir = direction();
    guard.protect(this.host, this.root);
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
