import { whenLaidOut } from '../laid-out.ts';
import type { Shown } from './shown.ts';
import type { Standing } from './standing.ts';

/** As many marks as one frame of a long list takes beside its own work. */
const AT_ONCE = 250;
/** As many as are on a screen. */
export const SCREENFUL = 60;

/**
 * Puts marks into the page, many at once: each frame in which a list of thousands changes costs the same, however much of
 * it was changed. Those on the screen, which are read first, wait for nothing but the next frame.
 */
export class Inserter {
  readonly #document: Document;
  readonly #standing: Standing;
  readonly #onInserted: (shown: Shown) => void;
  readonly #queue: Shown[] = [];
  #requested = false;
  /** How many of this flow of marks are in, and whether more of it are to come. */
  #inserted = 0;
  #coming = false;

  constructor(document: Document, standing: Standing, onInserted: (shown: Shown) => void) {
    this.#document = document;
    this.#standing = standing;
    this.#onInserted = onInserted;
  }

  add(shown: Shown): void {
    this.#queue.push(shown);
    this.#coming = true;
    if (this.#inserted < SCREENFUL || this.#queue.length >= AT_ONCE) this.#request();
  }

  /** No more are to come for now. */
  finish(): void {
    this.#coming = false;
    this.#inserted = 0;
    if (this.#queue.length > 0) this.#request();
  }

  #request(): void {
    if (this.#requested) return;
    this.#requested = true;
    if (this.#document.hidden) setTimeout(() => this.#insert());
    else whenLaidOut(this.#document, () => this.#insert());
  }

  #insert(): void {
    this.#requested = false;
    const batch = this.#queue.splice(0, AT_ONCE).filter((shown) => !shown.forgotten);
    this.#standing.stand(batch);
    for (const shown of batch) this.#onInserted(shown);
    if (this.#coming) this.#inserted += batch.length;
    if (this.#queue.length >= AT_ONCE || (this.#queue.length > 0 && !this.#coming)) this.#request();
  }
}
