/** How long a page has been left alone before it is judged: lists that are drawn in the browser come late. In milliseconds. */
const SETTLED_AFTER = 2000;

/** Judges a page once it has settled, again whenever it has changed and settled, and tells when the judgement changes. */
export class Alarm {
  readonly #judge: () => boolean;
  readonly #tell: (changed: boolean) => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = false;

  constructor(judge: () => boolean, tell: (changed: boolean) => void, signal: AbortSignal) {
    this.#judge = judge;
    this.#tell = tell;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** The page was just read. */
  wind(): void {
    clearTimeout(this.#timer);
    if (!this.#signal.aborted) this.#timer = setTimeout(() => this.#ring(), SETTLED_AFTER);
  }

  #ring(): void {
    const changed = this.#judge();
    if (changed === this.#told) return;
    this.#told = changed;
    this.#tell(changed);
  }
}
