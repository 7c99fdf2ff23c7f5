import { report } from '../../failures/report.ts';
import { type PaperRef, refKeys } from '../../papers/seen.ts';
import { type Desk, NO_NEWS } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';
import { InView } from './in-view.ts';
import { SeenSender } from './seen-sender.ts';

/**
 * Knows which papers of a page no list showed before, has their marks say so, and has what was in view remembered. What was new
 * when the reader came stays new until they go.
 */
export class Novelty {
  readonly #desk: Desk;
  readonly #inView: InView;
  readonly #sender: SeenSender;
  /** Whether a paper is new, by the first of its names. */
  readonly #fresh = new Map<string, boolean>();
  readonly #waiting = new Map<string, Shown>();
  #pageUrl = '';
  #lastHere: number | null = null;
  #asking = false;

  constructor(desk: Desk) {
    const { window, asks, signal } = desk;
    this.#desk = desk;
    this.#sender = new SeenSender(window.document, asks, signal);
    this.#inView = new InView(window.document, (seen) => this.#sender.add(this.#pageUrl, seen.map(nameIn)), signal);
    signal.addEventListener('abort', () => this.#drop(), { once: true });
  }

  /** Asks of the cards that are not known yet; at another address of all. */
  look(): void {
    if (this.#desk.window.location.href !== this.#pageUrl) this.askAgain();
    for (const shown of this.#desk.all()) {
      const name = nameOf(shown);
      if (this.#fresh.has(name)) this.#show(shown);
      else if (!this.#waiting.has(name)) this.#waiting.set(name, shown);
    }
    this.#ask();
  }

  askAgain(): void {
    this.#sender.send();
    this.#drop();
    this.#pageUrl = this.#desk.window.location.href;
    this.#lastHere = null;
  }

  #drop(): void {
    this.#inView.clear();
    this.#fresh.clear();
    this.#waiting.clear();
    for (const { mark } of this.#desk.all()) mark.fresh = false;
  }

  #ask(): void {
    if (this.#asking) return;
    this.#asking = true;
    this.#askAll()
      .catch((error: unknown) => report(error, 'asking which papers are new'))
      .finally(() => {
        this.#asking = false;
      });
  }

  async #askAll(): Promise<void> {
    const { asks, signal, onNews } = this.#desk;
    while (this.#waiting.size > 0 && !signal.aborted) {
      const pageUrl = this.#pageUrl;
      const batch = [...this.#waiting].slice(0, asks.lookUpLimit);
      const told = await asks.recall({ pageUrl, papers: batch.map(([, shown]) => nameIn(shown)) });
      if (signal.aborted) return;
      if (pageUrl !== this.#pageUrl) continue; // the page went on meanwhile
      for (const [name] of batch) this.#waiting.delete(name);
      if (!told) return onNews(NO_NEWS);
      // Told anew with each answer, though the papers on the first are being remembered already.
      if (this.#fresh.size === 0) this.#lastHere = told.lastHere;
      for (const [i, [name, shown]] of batch.entries()) this.#take(name, shown, told.fresh[i] ?? false);
      for (const [, shown] of batch) this.#show(shown);
    }
    const fresh = this.#fresh.size > 1 ? [...this.#fresh.values()].filter(Boolean).length : 0;
    onNews({ fresh, lastHere: this.#lastHere });
  }

  #take(name: string, shown: Shown, unknown: boolean): void {
    this.#fresh.set(name, unknown && shown.mark.state.kind === 'unsaved');
    this.#inView.watch(shown);
  }

  /** A page of one paper is no list. */
  #show(shown: Shown): void {
    shown.mark.fresh = this.#fresh.size > 1 && this.#fresh.get(nameOf(shown)) === true;
  }
}

/** The memory goes by ids and titles: with the authors the messages of a long list would be twice as long. */
function nameIn({ card: { paper } }: Shown): PaperRef {
  return { ids: paper.ids, title: paper.title, authors: [] };
}

function nameOf({ card }: Shown): string {
  return refKeys(card.paper)[0] ?? '';
}
