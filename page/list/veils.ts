import type { Desk } from '../desk.ts';
import { extentOf } from '../follow/extent.ts';
import type { Shown } from '../marks/shown.ts';

/**
 * Dims the cards of dismissed papers by a veil that lies over each, inside its mark's closed root: the page's own elements
 * stay as they are, and the page cannot tell what was dismissed.
 */
export class Veils {
  readonly #desk: Desk;
  readonly #veils = new Map<Shown, HTMLElement>();
  readonly #near: IntersectionObserver;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#near = new IntersectionObserver(() => this.fit(), { rootMargin: '50%' });
    desk.window.addEventListener('resize', () => this.fit(), { signal: desk.signal });
    desk.signal.addEventListener('abort', () => this.#near.disconnect(), { once: true });
  }

  look(): void {
    for (const shown of this.#desk.all()) this.drawn(shown);
    this.fit();
  }

  drawn(shown: Shown): void {
    const { state } = shown.mark;
    const dismissed = state.kind === 'saved' && state.status === 'dismissed';
    if (dismissed === this.#veils.has(shown)) return;
    if (dismissed) this.#lay(shown);
    else this.#lift(shown);
  }

  /** Puts each veil where its card is now. Reads for all first, then writes. */
  fit(): void {
    for (const shown of this.#veils.keys()) if (shown.forgotten) this.#lift(shown);
    const places = [...this.#veils].map(([shown, veil]) => ({ veil, box: this.#boxOf(shown) }));
    for (const { veil, box } of places) Object.assign(veil.style, box);
  }

  #lay(shown: Shown): void {
    const veil = this.#desk.window.document.createElement('span');
    veil.className = 'veil';
    shown.mark.root.prepend(veil); // behind the hand
    this.#veils.set(shown, veil);
    this.#near.observe(shown.card.element);
  }

  #lift(shown: Shown): void {
    this.#veils.get(shown)?.remove();
    this.#veils.delete(shown);
    this.#near.unobserve(shown.card.element);
  }

  #boxOf({ card, mark }: Shown): Readonly<Record<'left' | 'top' | 'width' | 'height', string>> {
    const from = mark.host.getBoundingClientRect();
    const boxes = extentOf(card.element, this.#desk.isCard).map((element) => element.getBoundingClientRect());
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
