import type { Shown } from './shown.ts';

/** How often a mark is put back into the same place before the page has its way, and for how long that counts, in milliseconds. */
const PUT_BACKS = 8;
const REMEMBERED_FOR = 10_000;

interface Fight {
  at: Element;
  times: number;
  last: number;
}

/** Keeps marks in their slots, and from fighting a page that does not want them there. */
export class Standing {
  readonly #fights = new WeakMap<Shown, Fight>();

  /** Puts a mark at the end of its slot, if it is not there. */
  stand(shown: Shown): void {
    const { at, place } = shown.card.slot;
    const { host } = shown.mark;
    // A corner is one only where the page's style sheet, which may be missing or late, says so.
    shown.mark.place = place === 'corner' && getComputedStyle(at).position !== 'static' ? 'corner' : 'end';
    if (at.lastChild === host || !this.#mayStand(shown, at)) return;
    at.append(host);
  }

  #mayStand(shown: Shown, at: Element): boolean {
    const now = performance.now();
    const fight = this.#fights.get(shown);
    if (fight?.at !== at || now - fight.last > REMEMBERED_FOR) {
      this.#fights.set(shown, { at, times: 0, last: now });
      return true;
    }
    fight.last = now;
    return ++fight.times <= PUT_BACKS;
  }
}
