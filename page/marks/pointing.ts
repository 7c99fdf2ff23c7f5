import type { Shown } from './shown.ts';

export interface PointingOptions {
  readonly window: Window;
  readonly byCard: (element: Element) => Shown | null;
  readonly byHost: (host: Node) => Shown | null;
  readonly onOpen: (shown: Shown) => void;
  readonly signal: AbortSignal;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Knows which card the reader points at or stands on: its mark is drawn in full, and a mark that is pointed at itself
 * shows the note's first line. The words beside a hand let the pointer through (see `mark.css`); a press on them is the hand's.
 */
export class Pointing {
  readonly #options: PointingOptions;
  #near: Shown | null = null;

  constructor(options: PointingOptions) {
    this.#options = options;
    const { window, signal } = options;
    const passive = { capture: true, passive: true, signal };
    window.addEventListener('pointerover', (event) => this.#approach(event), passive);
    window.addEventListener('pointermove', (event) => this.#move(event), passive);
    window.addEventListener('focus', (event) => this.#approach(event), passive);
    for (const type of PRESSES) window.addEventListener(type, (event) => this.#press(event), { capture: true, signal });
  }

  #approach({ type, target }: Event): void {
    if (!(target instanceof Element)) return;
    const onMark = this.#options.byHost(target);
    const near = onMark ?? this.#cardAt(target);
    if (near !== this.#near) {
      this.#leave();
      this.#near = near;
      if (near) near.mark.near = true;
    }
    if (near) near.mark.noteShown = onMark !== null;
    if (type === 'focus' && !near) this.#leave();
  }

  #move({ target, clientX, clientY }: PointerEvent): void {
    const near = this.#near;
    if (!near) return;
    near.mark.noteShown = target === near.mark.host || near.mark.hasWordsAt(clientX, clientY);
  }

  #press(event: MouseEvent): void {
    const near = this.#near;
    if (!event.isTrusted || !near || !(event.target instanceof Element)) return;
    if (event.target === near.mark.host || this.#cardAt(event.target) !== near) return;
    if (!near.mark.hasWordsAt(event.clientX, event.clientY)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === 'click') this.#options.onOpen(near);
  }

  #leave(): void {
    if (!this.#near) return;
    this.#near.mark.near = false;
    this.#near.mark.noteShown = false;
    this.#near = null;
  }

  #cardAt(target: Element): Shown | null {
    for (let element: Element | null = target; element; element = element.parentElement) {
      const shown = this.#options.byCard(element);
      if (shown) return shown;
    }
    return null;
  }
}
