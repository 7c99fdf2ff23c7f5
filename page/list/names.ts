import { report } from '../../failures/report.ts';
import { isPlaceholderTitle } from '../../papers/placeholder-title.ts';
import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';

/** The reader of any page: what it takes for a title may be the words of a link. */
const GUESSES = 'anywhere';

/** Hands over what a card says of a paper that was saved from a mere link, once: until then its record has no name. */
export class Names {
  readonly #desk: Desk;
  readonly #given = new WeakSet<Shown>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  look(): void {
    for (const shown of this.#desk.all()) this.drawn(shown);
  }

  drawn(shown: Shown): void {
    const { asks, seenOf, onEditing, site } = this.#desk;
    const { state } = shown.mark;
    const { title, ids } = shown.card.paper;
    if (state.kind !== 'saved' || !state.nameless || this.#given.has(shown)) return;
    if (site() === GUESSES || isPlaceholderTitle(title, ids)) return;
    this.#given.add(shown);
    asks.annotate({ seen: seenOf(shown), change: { kind: 'save' } }).then(
      (editing) => onEditing(shown, editing),
      (error: unknown) => report(error, 'handing over a name'),
    );
  }
}
