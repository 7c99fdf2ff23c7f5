import type { Shown } from '../marks/shown.ts';

/** Milliseconds that a title is on the screen before it counts as seen: what flies past while scrolling is not read. */
const DWELL = 600;
/** How much of a title must be on the screen. */
const SHARE = 0.6;

/** Tells of each card that was really in view, once. */
export class InView {
  readonly #document: Document;
  readonly #observer: IntersectionObserver;
  readonly #onSeen: (seen: readonly Shown[]) => void;
  readonly #byTitle = new Map<Element, Shown>();
  /** Those on the screen, and since when. */
  readonly #since = new Map<Shown, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, onSeen: (seen: readonly Shown[]) => void, signal: AbortSignal) {
    this.#document = document;
    this.#onSeen = onSeen;
    this.#observer = new IntersectionObserver((entries) => this.#hear(entries), { threshold: SHARE });
    document.addEventListener('visibilitychange', () => this.#beginAnew(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  watch(shown: Shown): void {
    const { at } = shown.card.slot;
    this.#byTitle.set(at, shown);
    this.#observer.observe(at);
  }

  clear(): void {
    this.#stop();
    this.#byTitle.clear();
    this.#since.clear();
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio } of entries) {
      const shown = this.#byTitle.get(target);
      if (!shown) continue;
      if (intersectionRatio >= SHARE) this.#since.set(shown, performance.now());
      else this.#since.delete(shown);
    }
    this.#wait();
  }

  /** In a tab behind another nothing is in view. */
  #beginAnew(): void {
    const now = performance.now();
    for (const shown of this.#since.keys()) this.#since.set(shown, now);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#since.size > 0 && !this.#document.hidden) this.#timer = setTimeout(() => this.#judge(), DWELL);
  }

  #judge(): void {
    const now = performance.now();
    const seen = [...this.#since].filter(([, since]) => now - since >= DWELL).map(([shown]) => shown);
    for (const shown of seen) {
      this.#since.delete(shown);
      this.#byTitle.delete(shown.card.slot.at);
      this.#observer.unobserve(shown.card.slot.at);
    }
    if (seen.length > 0) this.#onSeen(seen);
    this.#wait();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }
}
