import type { Order } from '../../components/list-bar/props.ts';
import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';
import { inOrder, ordersOf } from './order.ts';
import { Sorted } from './sorted.ts';

/** The order that the reader of a list chose, while its bar is open. Whoever goes from card to card goes by it. */
export class Sorting {
  readonly #desk: Desk;
  readonly #sorted: Sorted;
  #orders: readonly Order[] = [];
  #order: Order = 'page';
  #cards: readonly Shown[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#sorted = new Sorted(desk.window.document, desk.isCard);
  }

  /** None where the list cannot be sorted. */
  get orders(): readonly Order[] {
    return this.#orders;
  }

  get order(): Order {
    return this.#order;
  }

  /** Looks whether the list can be sorted, before anything of it is hidden. */
  begin(): void {
    const all = this.#desk.inPage();
    this.#orders = this.#sorted.canSort(all) ? ordersOf(all) : [];
  }

  /** What the reader does to cards leaves them where they are until an order is chosen anew. */
  choose(order: Order): void {
    this.#order = order;
    this.#cards = this.#desk.inPage();
    const places = new Map(inOrder(this.#cards, order).map((shown, at) => [shown, at]));
    const placeOf = (shown: Shown) => places.get(shown) ?? places.size;
    this.#desk.sort = order === 'page' ? null : (all) => [...all].sort((a, b) => placeOf(a) - placeOf(b));
    this.#show();
  }

  /** The page may have changed its cards. */
  look(): void {
    const all = this.#desk.inPage();
    const same = all.length === this.#cards.length && all.every((shown, at) => shown === this.#cards[at]);
    if (this.#order === 'page' || same) return;
    this.#cards = all;
    this.#show();
  }

  end(): void {
    this.choose('page');
  }

  #show(): void {
    if (this.#order === 'page') this.#sorted.clear();
    else if (!this.#sorted.show(this.#cards, this.#desk.all())) this.end();
  }
}
