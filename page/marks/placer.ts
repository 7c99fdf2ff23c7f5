import { chooseRoom, type Room } from './room.ts';
import type { Shown } from './shown.ts';

/** How far outside the screen marks are fitted ahead of scrolling. */
const AHEAD = '600px';

/**
 * Fits marks into the room beside their cards' words, those near the screen only: measuring thousands would cost the page
 * its frames. Reads for all first, then writes.
 */
export class Placer {
  readonly #near: IntersectionObserver;
  readonly #onScreen: IntersectionObserver;
  readonly #byHost = new Map<Element, Shown>();
  readonly #placed = new Set<Shown>();

  constructor(window: Window, signal: AbortSignal) {
    const onSeen = (entries: readonly IntersectionObserverEntry[]) => this.#fit(entries);
    this.#near = new IntersectionObserver(onSeen, { root: window.document, rootMargin: AHEAD });
    this.#onScreen = new IntersectionObserver(onSeen);
    window.addEventListener('resize', () => this.#fitAllAgain(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Fits a mark now, or when it comes near the screen. */
  place(shown: Shown): void {
    const { host } = shown.mark;
    this.#placed.delete(shown);
    this.#byHost.set(host, shown);
    this.#near.unobserve(host); // so that what is near already is told again
    this.#near.observe(host);
  }

  drop(shown: Shown): void {
    this.#placed.delete(shown);
    this.#leave(shown);
    this.#byHost.delete(shown.mark.host);
  }

  #fit(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries
      .filter((entry) => entry.isIntersecting && entry.target.isConnected)
      .map((entry) => this.#byHost.get(entry.target))
      .filter((shown) => shown !== undefined);
    const rooms = seen.map((shown) => [shown, chooseRoom(shown)] as const);
    for (const [shown, room] of rooms) {
      if (room === 'not yet') {
        this.#near.unobserve(shown.mark.host);
        this.#onScreen.observe(shown.mark.host);
      } else {
        this.#leave(shown);
        this.#placed.add(shown);
        settle(shown, room);
      }
    }
  }

  #fitAllAgain(): void {
    for (const shown of [...this.#placed]) this.place(shown);
  }

  #leave({ mark }: Shown): void {
    this.#near.unobserve(mark.host);
    this.#onScreen.unobserve(mark.host);
  }

  #stop(): void {
    this.#near.disconnect();
    this.#onScreen.disconnect();
  }
}

function settle({ mark }: Shown, { x, y, words }: Room): void {
  mark.moveTo(x, y);
  mark.fit(words);
}
