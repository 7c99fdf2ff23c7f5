import type { RuleEffect } from '../../papers/list-rule.ts';
import type { Desk } from '../desk.ts';
import { boxesOf, extentOf } from '../follow/extent.ts';
import type { Shown } from '../marks/shown.ts';

/** What lies over a card: it stands back, or out. */
type Cover = 'veil' | 'lift';

/**
 * Dims cards by a veil that lies over each, or lifts them by a line beside each, inside their marks' closed roots: the page's own
 * elements stay as they are, and the page cannot tell what was dismissed or fits a rule.
 */
export class Veils {
  readonly #desk: Desk;
  readonly #covers = new Map<Shown, { readonly cover: Cover; readonly element: HTMLElement }>();
  readonly #ruled: (shown: Shown) => RuleEffect | null;
  readonly #near: IntersectionObserver;

  /** `ruled`: what the reader's rules do to a card. */
  constructor(desk: Desk, ruled: (shown: Shown) => RuleEffect | null) {
    this.#desk = desk;
    this.#ruled = ruled;
    this.#near = new IntersectionObserver(() => this.fit(), { rootMargin: '50%' });
    desk.window.addEventListener('resize', () => this.fit(), { signal: desk.signal });
    desk.signal.addEventListener('abort', () => this.#near.disconnect(), { once: true });
  }

  look(): void {
    for (const shown of this.#desk.all()) this.drawn(shown);
    this.fit();
  }

  drawn(shown: Shown): void {
    const cover = this.#coverOf(shown);
    if (cover === (this.#covers.get(shown)?.cover ?? null)) return;
    this.#takeOff(shown);
    if (cover) this.#lay(shown, cover);
  }

  /** Puts each veil where its card is now. Reads for all first, then writes. */
  fit(): void {
    for (const shown of this.#covers.keys()) if (shown.forgotten) this.#takeOff(shown);
    const places = [...this.#covers].map(([shown, { element }]) => ({ element, box: this.#boxOf(shown) }));
    for (const { element, box } of places) Object.assign(element.style, box);
  }

  /** What the reader said of a paper counts before any rule. */
  #coverOf(shown: Shown): Cover | null {
    const { state } = shown.mark;
    if (state.kind === 'saved' && state.status === 'dismissed') return 'veil';
    const effect = this.#ruled(shown);
    return effect && (effect === 'dim' ? 'veil' : 'lift');
  }

  #lay(shown: Shown, cover: Cover): void {
    const element = this.#desk.window.document.createElement('span');
    element.className = cover;
    shown.mark.root.prepend(element); // behind the hand
    this.#covers.set(shown, { cover, element });
    this.#near.observe(shown.card.element);
  }

  #takeOff(shown: Shown): void {
    this.#covers.get(shown)?.element.remove();
    this.#covers.delete(shown);
    this.#near.unobserve(shown.card.element);
  }

  #boxOf({ card, mark }: Shown): Readonly<Record<'left' | 'top' | 'width' | 'height', string>> {
    const from = mark.host.getBoundingClientRect();
    const boxes = boxesOf(extentOf(card.element, this.#desk.isCard));
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return {
      left: `${left - from.left}px`,
      top: `${top - from.top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    };
  }
}
