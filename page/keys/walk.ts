import { say } from '../../words/say.ts';
import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';
import { firstInView, isInView, neighbour } from './neighbour.ts';
import { tell } from './tell.ts';

/** Where the reader stands on a list, and the ways from there. */
export class Walk {
  readonly #desk: Desk;
  #current: Shown | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get current(): Shown | null {
    return this.#current;
  }

  go(way: 1 | -1): void {
    const all = this.#desk.all();
    const from = this.#current;
    const stays = from !== null && !from.forgotten && isInView(from);
    const to = stays ? neighbour(all, from, way) : firstInView(all);
    if (to) this.#goTo(to);
    else if (from) tell(from, say(way === 1 ? 'acts.lastPaper' : 'acts.firstPaper'));
  }

  goToNew(): void {
    const all = this.#desk.all();
    const isNew = ({ mark }: Shown) => mark.fresh;
    const from = this.#current?.forgotten ? null : this.#current;
    const to = from ? neighbour(all, from, 1, isNew) : firstInView(all.filter(isNew));
    if (to) this.#goTo(to);
    else if (from) tell(from, say(all.some(isNew) ? 'acts.lastNew' : 'acts.nothingNew'));
  }

  focus(shown: Shown): void {
    this.#current = shown;
    shown.mark.focus();
  }

  #goTo(to: Shown): void {
    to.card.element.scrollIntoView({ block: 'center' });
    this.focus(to);
  }
}
