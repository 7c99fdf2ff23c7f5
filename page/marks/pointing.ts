import type { Guard } from '../private/guard.ts';
import type { Shown } from './shown.ts';

export interface PointingOptions {
  readonly window: Window;
  readonly guard: Guard;
  readonly byCard: (element: Element) => Shown | null;
  readonly byHost: (host: Node) => Shown | null;
  readonly onOpen: (shown: Shown) => void;
  readonly signal: AbortSignal;
}

const WATCHED = ['pointerover', 'pointermove', 'focus'] as const;
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
    const { window, guard, signal } = options;
    const watch = (event: Event) => this.#watch(event);
    for (const type of WATCHED) window.addEventListener(type, watch, { capture: true, passive: true, signal });
    guard.watch(watch, signal); // those on our own marks come no other way
    for (const type of PRESSES) window.addEventListener(type, (event) => this.#press(event), { capture: true, signal });
  }

  #watch(event: Event): void {
    if (event.type === 'pointermove' && event instanceof PointerEvent) this.#move(event);
    else if (event.type === 'pointerover' || event.type === 'focus') this.#approach(event);
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
