import type { Shown } from './shown.ts';
import type { Standing } from './standing.ts';

/** As many marks as one frame of a long list takes beside its own work. */
const AT_ONCE = 250;

/**
 * Puts marks into the page, many at once: each frame in which a list of thousands changes costs the same, however much of
 * it was changed. The first ones, which are those on the screen, go in with the next frame.
 */
export class Inserter {
  readonly #document: Document;
  readonly #standing: Standing;
  readonly #onInserted: (shown: Shown) => void;
  readonly #queue: Shown[] = [];
  #requested = false;
  /** Whether this flow of marks has had its first insertion, and whether more of it are to come. */
  #begun = false;
  #coming = false;

  constructor(document: Document, standing: Standing, onInserted: (shown: Shown) => void) {
    this.#document = document;
    this.#standing = standing;
    this.#onInserted = onInserted;
  }

  add(shown: Shown): void {
    this.#queue.push(shown);
    this.#coming = true;
    if (!this.#begun || this.#queue.length >= AT_ONCE) this.#request();
  }

  /** No more are to come for now. */
  finish(): void {
    this.#coming = false;
    this.#begun = false;
    if (this.#queue.length > 0) this.#request();
  }

  #request(): void {
    if (this.#requested) return;
    this.#requested = true;
    if (this.#document.hidden) setTimeout(() => this.#insert());
    else requestAnimationFrame(() => this.#insert());
  }

  #insert(): void {
    this.#requested = false;
    this.#begun = this.#coming;
    const batch = this.#queue.splice(0, AT_ONCE).filter((shown) => !shown.forgotten);
    this.#standing.stand(batch);
    for (const shown of batch) this.#onInserted(shown);
    if (this.#queue.length >= AT_ONCE || (this.#queue.length > 0 && !this.#coming)) this.#request();
  }
}
