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

  /** Puts each mark at the end of its slot, where it is not there. Reads the page's styles before it changes anything. */
  stand(marks: readonly Shown[]): void {
    const settle = fitting(marks.filter(({ mark }) => !mark.dormant));
    for (const shown of marks) {
      const { mark, card } = shown;
      if (!stands(card.slot, mark.host) && this.#mayStand(shown)) put(card.slot, mark.host);
    }
    settle();
  }

  #mayStand(shown: Shown): boolean {
    const { at } = shown.card.slot;
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

/** Reads the page's styles for marks that are awake, and answers with what fits each into its slot. */
export function fitting(marks: readonly Shown[]): () => void {
  const known = new Map<Element, boolean>();
  const ways = marks.map(({ mark, card: { slot } }) => {
    const place = placeOf(slot);
    return { mark, place, flows: place === 'end' && scrollsApart(slot.at, known) };
  });
  return () => {
    for (const { mark, place, flows } of ways) {
      mark.place = place;
      mark.flows = flows;
    }
  };
}

type Slot = Shown['card']['slot'];

function stands({ at, place }: Slot, host: Element): boolean {
  return place === 'after' ? at.nextSibling === host : at.lastChild === host;
}

function put({ at, place }: Slot, host: Element): void {
  if (place === 'after') at.after(host);
  else at.append(host);
}

/** A corner is one only where the page's style sheet, which may be missing, says so. */
function placeOf({ at, place }: Slot): 'end' | 'corner' {
  return place === 'corner' && getComputedStyle(at).position !== 'static' ? 'corner' : 'end';
}

/**
 * Whether something scrolls that is nearer around than what is positioned: out of the flow a mark would stay where it is
 * while its line scrolls away. `known` keeps the answers of one look.
 */
function scrollsApart(at: Element, known: Map<Element, boolean>): boolean {
  const told = known.get(at);
  if (told !== undefined) return told;
  const { position, overflowX, overflowY } = getComputedStyle(at);
  const around = at.parentElement;
  const answer =
    position === 'static' &&
    (/auto|scroll/.test(overflowX + overflowY) ||
      (around !== null && around !== at.ownerDocument.body && scrollsApart(around, known)));
  known.set(at, answer);
  return answer;
}
