import { report } from '../../failures/report.ts';

/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;

/** Does small pieces of work, a slice at a time with the page's own work between, while `step` answers that there is more. */
export class Slices {
  readonly #step: () => boolean;
  readonly #channel = new MessageChannel();
  #running = false;

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
    const end = performance.now() + SLICE;
    let more = true;
    try {
      while (more && performance.now() < end) more = this.#step();
    } catch (error) {
      report(error, 'reading a card'); // the others go on
    }
    this.#running = more;
    // Not a timer: those wait 4 ms each, and a second in a tab behind another.
    if (more) this.#channel.port2.postMessage(null);
  }
}
