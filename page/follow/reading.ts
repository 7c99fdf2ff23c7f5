import { readCard } from '../../sites/read-page.ts';
import type { Page, ReadCard } from '../../sites/site.ts';
import { Slices } from './slices.ts';
import { visibleFirst } from './visible-first.ts';

export interface CardEvents {
  /** A card came, or something in it changed. */
  readonly onCard: (card: ReadCard) => void;
  /** An element shows no paper any more. */
  readonly onGone: (element: Element) => void;
  /** All that was to be read is read. */
  readonly onRead: () => void;
}

/** The cards of a page in document order, read a slice at a time, those on the screen first. */
export class Reading {
  readonly #events: CardEvents;
  readonly #slices: Slices;
  /** Null: looked at, and no paper. */
  readonly #read = new Map<Element, ReadCard | null>();
  readonly #malformed = new Set<Element>();
  readonly #unread = new Set<Element>();
  #page: Page | null = null;
  #order: readonly Element[] = [];
  #queue: readonly Element[] = [];
  #next = 0;

  constructor(events: CardEvents, signal: AbortSignal) {
    this.#events = events;
    this.#slices = new Slices(() => this.#readNext(), signal);
  }

  /** The cards read so far. */
  get cards(): readonly ReadCard[] {
    return this.#order.map((element) => this.#read.get(element) ?? null).filter((card) => card !== null);
  }

  /** How many elements show a paper now, whether read yet or not. */
  get count(): number {
    return this.#order.length;
  }

  get malformed(): number {
    return this.#malformed.size;
  }

  knows(element: Element): boolean {
    return this.#read.has(element);
  }

  /** Takes the page at a new address: what was read under the last one is read again. */
  turnTo(page: Page | null): void {
    this.#page = page;
    for (const element of this.#read.keys()) this.#unread.add(element);
  }

  /** Takes the elements that show a paper now, in document order. */
  setElements(elements: readonly Element[]): void {
    const now = new Set(elements);
    this.#order = elements;
    for (const element of this.#read.keys()) if (!now.has(element)) this.#forget(element);
    for (const element of this.#unread) if (!now.has(element)) this.#unread.delete(element);
    for (const element of elements) if (!this.#read.has(element)) this.#unread.add(element);
  }

  readAgain(elements: Iterable<Element>): void {
    for (const element of elements) if (this.#read.has(element)) this.#unread.add(element);
  }

  /** Begins to read what is not read; in the page's order while it is not laid out. */
  start(laidOut: boolean): void {
    if (this.#unread.size === 0) return;
    const unread = this.#order.filter((element) => this.#unread.has(element));
    this.#queue = laidOut ? visibleFirst(unread) : unread;
    this.#next = 0;
    this.#slices.start();
  }

  #forget(element: Element): void {
    const known = this.#read.get(element);
    this.#read.delete(element);
    this.#malformed.delete(element);
    if (known) this.#events.onGone(element);
  }

  #readNext(): boolean {
    const element = this.#queue[this.#next++];
    if (element && this.#unread.delete(element)) this.#readOne(element);
    const more = this.#next < this.#queue.length;
    if (!more) this.#events.onRead();
    return more;
  }

  #readOne(element: Element): void {
    const known = this.#read.get(element);
    this.#malformed.delete(element);
    const card = this.#page && readCard(this.#page, element, () => this.#malformed.add(element));
    this.#read.set(element, card);
    if (card) this.#events.onCard(card);
    else if (known) this.#events.onGone(element);
  }
}
