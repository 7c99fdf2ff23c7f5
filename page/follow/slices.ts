import { report } from '../../failures/report.ts';

/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;
/** A page whose every frame takes long draws fewer of them, and is marked sooner, with slices up to this long. */
const LONGEST = 24;

/** Does small pieces of work, a slice at a time with the page's own work between, while `step` answers that there is more. */
export class Slices {
  readonly #step: () => boolean;
  readonly #channel = new MessageChannel();
  #running = false;
  /** When the last slice ended, while there is more to do. */
  #ended: number | null = null;

  constructor(step: () => boolean, signal: AbortSignal) {
    this.#step = step;
    this.#channel.port1.onmessage = () => this.#run();
    signal.addEventListener('abort', () => this.#channel.port1.close(), { once: true });
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#run();
  }

  #run(): void {
    const start = performance.now();
    const pageTook = this.#ended === null ? 0 : start - this.#ended;
    const end = start + Math.min(LONGEST, Math.max(SLICE, pageTook / 2));
    let more = true;
    try {
      while (more && performance.now() < end) more = this.#step();
    } catch (error) {
      report(error, 'reading a card'); // the others go on
    }
    this.#running = more;
    this.#ended = more ? performance.now() : null;
    // Not a timer: those wait 4 ms each, and a second in a tab behind another.
    if (more) this.#channel.port2.postMessage(null);
  }
}
