import type { Shown } from '../marks/shown.ts';
import { Session, type SessionOptions } from './session.ts';

/** The editor of a page: one at a time. */
export class Editors {
  readonly #options: () => Omit<SessionOptions, 'onEnd'>;
  #session: Session | null = null;

  constructor(options: () => Omit<SessionOptions, 'onEnd'>) {
    this.#options = options;
  }

  /** Opens the editor of a card's paper; closes it where it is open. */
  open(shown: Shown): void {
    const last = this.#session;
    last?.leave();
    if (last?.shown === shown) return;
    const session: Session = new Session(shown, {
      ...this.#options(),
      onEnd: () => {
        if (this.#session === session) this.#session = null;
      },
    });
    this.#session = session;
  }

  leave(): void {
    this.#session?.leave();
  }

  offerAnchor(shown: Shown): void {
    this.#session?.offerAnchor(shown);
  }

  stay(): void {
    this.#session?.stay();
  }

  /** Papers of these buckets changed (see `papers/bucket.ts`). */
  libraryChanged(buckets: readonly number[]): void {
    const session = this.#session;
    if (session?.shown.buckets.some((bucket) => buckets.includes(bucket))) void session.refresh();
  }

  orphan(): void {
    this.#session?.orphan();
  }
}
