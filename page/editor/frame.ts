import { screenOf } from '../../components/screen-of.ts';
import { direction, language } from '../../words/language.ts';
import { boxesOf } from '../follow/extent.ts';
import type { Guard } from '../private/guard.ts';
import { keepFocus } from './keep-focus.ts';
import { type Box, type Place, placeBeside } from './place-beside.ts';
import { EDITOR_TAG } from './tag.ts';

/** A page that hides or removes the editor is answered so often; after that it has its way. */
const RETURNS = 5;

/** What the editor stands beside; null while the page does not show it. */
export type Anchor = () => {
  readonly mark: Element;
  readonly title: Element;
  readonly card: readonly Element[];
} | null;

export interface FrameOptions {
  readonly document: Document;
  readonly sheets: readonly CSSStyleSheet[];
  readonly guard: Guard;
  readonly anchor: Anchor;
  /** The reader turned to something outside. */
  readonly onOutside: () => void;
}

/** The editor's window: above all of the page, beside its card wherever that goes, closed to the page's scripts. */
export class Frame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #options: FrameOptions;
  readonly #end = new AbortController();
  #place: Place | null = null;
  #returns = 0;
  #wanted = true;
  #moving = false;

  constructor(options: FrameOptions) {
    const { document, sheets, guard } = options;
    this.#options = options;
    // Made in a document without scripts: see `MarkMaker`.
    this.host = document.implementation.createHTMLDocument('').createElement(EDITOR_TAG);
    this.root = this.host.attachShadow({ mode: 'closed' });
    document.adoptNode(this.host);
    this.root.adoptedStyleSheets = [...sheets];
    this.host.setAttribute('popover', 'manual');
    this.host.lang = language();
    this.host.dir = direction();
    guard.protect(this.host, this.root);
    keepFocus(this.root);
    this.#follow();
    this.stay();
  }

  /** Shows it, also where the page took it away. */
  stay(): void {
    if (!this.#wanted || this.#end.signal.aborted) return;
    const shown = this.host.isConnected && this.host.matches(':popover-open');
    if (!shown && this.#returns++ <= RETURNS) {
      const focused = this.root.activeElement;
      if (!this.host.isConnected) this.#options.document.documentElement.append(this.host);
      this.host.showPopover();
      if (focused instanceof HTMLElement) focused.focus();
    }
    this.move();
  }

  hide(): void {
    this.#wanted = false;
    if (this.host.isConnected) this.host.hidePopover();
  }

  show(): void {
    this.#wanted = true;
    this.stay();
  }

  get hidden(): boolean {
    return !this.#wanted;
  }

  destroy(): void {
    this.#end.abort();
    this.host.remove();
  }

  /** Stands beside its card, at the next frame. */
  move(): void {
    if (this.#moving) return;
    this.#moving = true;
    requestAnimationFrame(() => {
      this.#moving = false;
      this.#moveNow();
    });
  }

  #moveNow(): void {
    const anchor = this.#options.anchor();
    if (!anchor || !this.#wanted) return;
    const view: Box = { left: 0, top: 0, ...screenOf(this.#options.document) };
    const around = {
      mark: boxOf(anchor.mark),
      title: boxOf(anchor.title),
      card: unionOf(boxesOf(anchor.card)),
      size: boxOf(this.host),
      view,
    };
    this.#place = placeBeside(around, this.#place);
    this.host.style.setProperty('--manicule-x', `${this.#place.left}px`);
    this.host.style.setProperty('--manicule-y', `${this.#place.top}px`);
  }

  #follow(): void {
    const { signal } = this.#end;
    const window = this.#options.document.defaultView;
    const move = () => this.move();
    window?.addEventListener('scroll', move, { capture: true, passive: true, signal });
    window?.addEventListener('resize', move, { signal });
    // Presses on what is ours do not come this far: see `Guard`.
    window?.addEventListener('pointerdown', (event) => event.isTrusted && this.#options.onOutside(), {
      capture: true,
      signal,
    });
    this.host.addEventListener('toggle', () => this.stay(), { signal });
    const observer = new ResizeObserver(move);
    observer.observe(this.host);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function unionOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
