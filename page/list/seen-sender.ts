import { report } from '../../failures/report.ts';
import type { PaperRef } from '../../papers/seen.ts';
import type { Asks } from '../asks.ts';

/** Milliseconds to gather papers before they are handed over, so that the background writes seldom. */
const GATHER = 2000;

/** Hands over what was in view, many papers at once; at once when the reader leaves. */
export class SeenSender {
  readonly #asks: Pick<Asks, 'remember' | 'lookUpLimit'>;
  #pageUrl = '';
  #papers: PaperRef[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, asks: Pick<Asks, 'remember' | 'lookUpLimit'>, signal: AbortSignal) {
    this.#asks = asks;
    document.addEventListener('visibilitychange', () => document.hidden && this.send(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  add(pageUrl: string, papers: readonly PaperRef[]): void {
    if (pageUrl !== this.#pageUrl) this.send();
    this.#pageUrl = pageUrl;
    this.#papers.push(...papers);
    this.#timer ??= setTimeout(() => this.send(), GATHER);
  }

  send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#papers.length > 0) {
      const papers = this.#papers.splice(0, this.#asks.lookUpLimit);
      this.#asks
        .remember({ pageUrl: this.#pageUrl, papers })
        .catch((error: unknown) => report(error, 'handing over what was in view'));
    }
  }
}
