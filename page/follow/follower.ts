import { report } from '../../failures/report.ts';
import type { Opened, Page, ReadCard, Site } from '../../sites/site.ts';
import { Batches } from './batches.ts';
import { type CardEvents, Reading } from './reading.ts';
import { changesIn, isOwnDoing } from './touched.ts';

/** Attributes that say which paper an element shows. */
const TELLING = ['href', 'id', 'data-paper-id'];

export interface FollowerOptions extends CardEvents {
  readonly document: Document;
  /** The page's address now. Read at each look: frameworks change it before, after or while they change the page. */
  readonly href: () => string;
  readonly open: (url: URL) => Opened | null;
  readonly isOurs: (node: Node) => boolean;
  /** After each look at what changed, before the cards are read; `laidOut`: see there. */
  readonly onLook: (laidOut: boolean) => void;
  readonly signal: AbortSignal;
}

/** Knows the cards that a page shows, however the page changes them. The observer only collects; the work waits for a frame. */
export class Follower {
  readonly #options: FollowerOptions;
  readonly #batches: Batches;
  readonly #reading: Reading;
  #records: MutationRecord[] = [];
  #opened: Opened | null = null;
  #href = '';
  #whole = false;

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#batches = new Batches(options.document, () => this.#look(true), options.signal);
    this.#reading = new Reading(options, options.signal);
  }

  start(): void {
    const { document, signal } = this.#options;
    const observer = new MutationObserver((records) => {
      for (const record of records) if (!isOwnDoing(record, this.#options.isOurs)) this.#records.push(record);
      if (this.#records.length > 0) this.#batches.wish();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: TELLING });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    // What is read before the page's first frame is marked with it; where the reader is in the list, the next look knows.
    this.#look(document.readyState === 'complete');
    this.#batches.wish();
  }

  /** The page may have gone to another address without a change to be seen. */
  suspectNavigation(): void {
    this.#batches.wish();
  }

  /** What opens the page may answer otherwise now. */
  openAgain(): void {
    this.#href = '';
    this.#batches.wish();
  }

  get page(): Page | null {
    return this.#opened?.page ?? null;
  }

  get site(): Site | null {
    return this.#opened?.site ?? null;
  }

  /** The page may show other cards without a change to be seen: it is whole now. */
  lookAgain(): void {
    this.#whole = true;
    this.#batches.wish();
  }

  /** The cards read so far, in document order. */
  get cards(): readonly ReadCard[] {
    return this.#reading.cards;
  }

  get count(): number {
    return this.#reading.count;
  }

  get malformed(): number {
    return this.#reading.malformed;
  }

  /** `laidOut`: whether the page can be asked what is on the screen without having to lay itself out for it. */
  #look(laidOut: boolean): void {
    const records = this.#records;
    this.#records = [];
    const moved = this.#followAddress();
    const changes = changesIn(records, (element) => this.#reading.knows(element), this.#options.isOurs);
    if (moved || changes.structural || this.#whole) this.#reading.setElements(this.#cardElements());
    this.#whole = false;
    this.#reading.readAgain(changes.touched);
    this.#options.onLook(laidOut);
    this.#reading.start(laidOut);
  }

  #followAddress(): boolean {
    const href = this.#options.href();
    if (href === this.#href) return false;
    this.#href = href;
    this.#opened = this.#options.open(new URL(href));
    this.#reading.turnTo(this.#opened?.page ?? null);
    return true;
  }

  #cardElements(): readonly Element[] {
    try {
      return this.#opened?.page.cards() ?? [];
    } catch (error) {
      report(error, `finding the cards of ${this.#opened?.site.id}`);
      return [];
    }
  }
}
