import { Failure } from '../../failures/failure.ts';
import { report } from '../../failures/report.ts';
import { type MarkState, UNSAVED } from '../../papers/mark-state.ts';
import type { PaperRef } from '../../papers/seen.ts';
import type { Asks } from '../asks.ts';
import { type Shown, samePaper } from './shown.ts';

/** Milliseconds before an unanswered question is asked again. */
const PAUSE = 2000;
const TRIES = 3;

/** Asks what is saved of the papers that are shown, in their order and as many at once as one may. */
export class States {
  readonly #asks: Asks;
  readonly #onState: (shown: Shown, state: MarkState) => void;
  readonly #onExtensionGone: () => void;
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<Shown>();
  #asking = false;
  #failures = 0;

  constructor(
    asks: Asks,
    onState: (shown: Shown, state: MarkState) => void,
    onExtensionGone: () => void,
    signal: AbortSignal,
  ) {
    this.#asks = asks;
    this.#onState = onState;
    this.#onExtensionGone = onExtensionGone;
    this.#signal = signal;
  }

  ask(shown: Shown): void {
    this.#waiting.add(shown);
    if (this.#asking) return;
    this.#asking = true;
    setTimeout(() => this.#askAll()); // with the others of this slice
  }

  askAgain(all: Iterable<Shown>): void {
    for (const shown of all) this.ask(shown);
  }

  drop(shown: Shown): void {
    this.#waiting.delete(shown);
  }

  async #askAll(): Promise<void> {
    while (this.#waiting.size > 0 && !this.#signal.aborted) {
      const batch = [...this.#waiting].slice(0, this.#asks.lookUpLimit);
      for (const shown of batch) this.#waiting.delete(shown);
      try {
        await this.#askFor(batch);
        this.#failures = 0;
      } catch (error) {
        await this.#askLater(batch, error);
      }
    }
    this.#asking = false;
  }

  async #askLater(batch: readonly Shown[], error: unknown): Promise<void> {
    if (error instanceof Failure && error.code === 'extension-gone') {
      this.#onExtensionGone();
    } else if (++this.#failures < TRIES) {
      for (const shown of batch) this.#waiting.add(shown);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * this.#failures));
    } else {
      report(error, 'asking what is saved');
    }
  }

  async #askFor(batch: readonly Shown[]): Promise<void> {
    const papers = batch.map((shown) => shown.card.paper);
    const states = await this.#asks.lookUp(papers.map(refOf));
    if (this.#signal.aborted) return;
    batch.forEach((shown, i) => {
      const asked = papers[i];
      // A card that shows another paper by now has asked again; one that was only read again has not.
      if (asked && samePaper(shown.card.paper, asked)) this.#onState(shown, states[i] ?? UNSAVED);
    });
  }
}

export function refOf({ ids, title, authors }: PaperRef): PaperRef {
  return { ids, title, authors };
}
