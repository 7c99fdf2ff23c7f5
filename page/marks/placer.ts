import { screenOf } from '../../components/screen-of.ts';
import { chooseRoom } from './room.ts';
import type { Shown } from './shown.ts';
import { fitting } from './standing.ts';

/** How far outside the screen marks are fitted ahead of scrolling, in CSS pixels. */
const AHEAD = 1500;
/** Milliseconds to gather marks that come near: each frame that changes a long page costs it much, whatever changes. */
const GATHER = 100;

/**
 * Fits marks into the room beside their cards' words, those near the screen only: measuring thousands would cost the page
 * its frames. Reads for all first, then writes. Wakes marks that sleep, and lets them sleep again behind the reader.
 */
export class Placer {
  readonly #document: Document;
  readonly #near: IntersectionObserver;
  /** For those that can be judged on the screen only. */
  readonly #onScreen: IntersectionObserver;
  readonly #slots = new Map<Shown, Element>();
  readonly #bySlot = new Map<Element, Shown>();
  readonly #fitted = new Set<Shown>();
  readonly #coming = new Set<Shown>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    const hear = (entries: readonly IntersectionObserverEntry[]) => this.#hear(entries);
    this.#near = new IntersectionObserver(hear, { root: document, rootMargin: `${AHEAD}px` });
    this.#onScreen = new IntersectionObserver(hear);
    document.defaultView?.addEventListener('resize', () => this.#fitAllAgain(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Fits a mark that is in its slot now, or when it comes near the screen. */
  place(shown: Shown): void {
    const { at } = shown.card.slot;
    this.drop(shown); // and what is near already is told again
    this.#slots.set(shown, at);
    this.#bySlot.set(at, shown);
    this.#near.observe(at);
  }

  drop(shown: Shown): void {
    const at = this.#slots.get(shown);
    if (!at) return;
    this.#near.unobserve(at);
    this.#onScreen.unobserve(at);
    this.#slots.delete(shown);
    this.#bySlot.delete(at);
    this.#fitted.delete(shown);
    this.#coming.delete(shown);
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
    let seen = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const shown = this.#bySlot.get(target);
      if (!shown) continue;
      if (isIntersecting) this.#coming.add(shown);
      else this.#leave(shown);
      seen ||= isIntersecting && this.#isSeen(boundingClientRect);
    }
    if (this.#coming.size === 0) return;
    clearTimeout(this.#timer);
    if (seen) this.#fit();
    else this.#timer = setTimeout(() => this.#fit(), GATHER);
  }

  #leave(shown: Shown): void {
    this.#coming.delete(shown);
    const { host } = shown.mark;
    if (shown.sleeps && this.#document.activeElement !== host) shown.mark.sleep();
  }

  #fit(): void {
    const coming = [...this.#coming].filter(({ mark }) => mark.host.isConnected);
    this.#coming.clear();
    const rooms = coming
      .filter((shown) => !shown.mark.dormant && !this.#fitted.has(shown))
      .map((shown) => ({ shown, room: chooseRoom(shown) }));
    for (const { shown, room } of rooms) {
      if (room === 'not yet') this.#onScreen.observe(shown.card.slot.at);
      else {
        this.#fitted.add(shown);
        this.#onScreen.unobserve(shown.card.slot.at);
        shown.mark.standAt(room.x, room.words);
      }
    }
    this.#wake(coming.filter(({ mark }) => mark.dormant));
  }

  /** They are measured when the next frame has laid them out. */
  #wake(sleepers: readonly Shown[]): void {
    if (sleepers.length === 0) return;
    const settle = fitting(sleepers);
    for (const shown of sleepers) {
      shown.mark.wake();
      this.#coming.add(shown);
    }
    settle();
    requestAnimationFrame(() => setTimeout(() => this.#fit()));
  }

  #fitAllAgain(): void {
    for (const shown of [...this.#fitted]) this.place(shown);
  }

  #isSeen({ top, bottom }: DOMRectReadOnly): boolean {
    return bottom > 0 && top < screenOf(this.#document).height;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#near.disconnect();
    this.#onScreen.disconnect();
  }
}
