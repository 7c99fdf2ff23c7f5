/** The share of the time that looking at a page's changes may take, at most. */
const SHARE = 0.1;
/** Milliseconds, for tabs that draw no frames. */
const HIDDEN_PAUSE = 100;

/**
 * Gathers wishes for one piece of work and does it after the next frame is drawn, when the page's layout is fresh;
 * the costlier it was, the longer the pause before the next.
 */
export class Batches {
  readonly #work: () => void;
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #channel = new MessageChannel();
  #wished = false;
  #notBefore = 0;

  constructor(document: Document, work: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#work = work;
    this.#signal = signal;
    this.#channel.port1.onmessage = () => this.#run();
    signal.addEventListener('abort', () => this.#channel.port1.close(), { once: true });
  }

  wish(): void {
    if (this.#wished || this.#signal.aborted) return;
    this.#wished = true;
    const pause = this.#notBefore - performance.now();
    if (pause > 0 || this.#document.hidden) {
      setTimeout(() => this.#afterFrame(), Math.max(pause, this.#document.hidden ? HIDDEN_PAUSE : 0));
    } else this.#afterFrame();
  }

  #afterFrame(): void {
    if (this.#document.hidden) this.#run();
    else requestAnimationFrame(() => this.#channel.port2.postMessage(null));
  }

  #run(): void {
    if (this.#signal.aborted) return;
    this.#wished = false;
    const start = performance.now();
    this.#work();
    const end = performance.now();
    this.#notBefore = end + (end - start) * (1 / SHARE - 1);
  }
}
