import type { Shown } from '../marks/shown.ts';
import type { Guard } from '../private/guard.ts';
import { type KeyChanges, keysWith, type ListAct, type ListKey } from './list-keys.ts';

/** Does what a key means; `on` is the card whose mark has the focus. */
export type TakeKey = (act: ListAct, on: Shown | null) => void;

/** The same, from before the part that does it is on the page: settles when it has begun to. Never fails. */
export type HaveTaken = (...given: Parameters<TakeKey>) => Promise<void>;

/** Whether keys are heard: not at all, or those that begin only behind the leader. */
export type KeyMode = 'on' | 'leader' | 'off';

export interface KeyListenerOptions {
  readonly window: Window;
  readonly guard: Guard;
  readonly byHost: (host: Node) => Shown | null;
  /** `off` also where there is nothing for a key to act on. */
  readonly keyMode: () => KeyMode;
  readonly keyChanges: () => KeyChanges;
  /** Has what a key means done. */
  readonly take: HaveTaken;
  readonly signal: AbortSignal;
}

/** Where a key that is pressed types nothing. */
const QUIET = 'body, html, a[href], button, summary';

/** What gives a mark the focus. */
const GOES: ReadonlySet<ListAct> = new Set(['next', 'previous', 'next-new']);

/**
 * Hears the keys of a list. Those that begin are heard last of all, and only where the page has made nothing of them; the one
 * behind a leader before the page; all others only on a mark, whose keys the page never gets.
 */
export class KeyListener {
  readonly #options: KeyListenerOptions;
  /** The leader was pressed: the next key is ours. */
  #led = false;
  /** How many keys are on their way to a mark: until they are there, what follows them is ours as if it had the focus. */
  #going = 0;

  constructor(options: KeyListenerOptions) {
    this.#options = options;
    const { window, guard, signal } = options;
    window.addEventListener('keydown', (event) => this.#waitForPage(event), { capture: true, signal });
    guard.watch((event) => event instanceof KeyboardEvent && this.#onMark(event), signal);
  }

  /** Listeners are called in order: one that is set now hears after all of the page's. */
  #waitForPage(event: KeyboardEvent): void {
    const key = this.#keyOf(event);
    const led = this.#endLed(event);
    const isOurs = key && (key.begins ? led : this.#going > 0);
    if (isOurs && isQuiet(event) && this.#take(key, null)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!key?.begins) return;
    const { window } = this.#options;
    window.removeEventListener('keydown', this.#onPage); // of a key that the page kept for itself
    window.addEventListener('keydown', this.#onPage, { once: true });
  }

  /** Whether the key before this one was the leader. */
  #endLed(event: KeyboardEvent): boolean {
    if (!this.#led || !event.isTrusted || MODIFIER.test(event.key)) return false;
    this.#led = false;
    return true;
  }

  readonly #onPage = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !isQuiet(event)) return;
    const key = this.#keyOf(event);
    if (!key?.begins) return;
    const leads = key.act === 'leader';
    const isLed = this.#options.keyMode() === 'leader';
    if (leads) this.#led = isLed;
    else if (!isLed && this.#take(key, null)) event.preventDefault(); // arrows scroll
  };

  #onMark(event: KeyboardEvent): void {
    const shown = event.target instanceof Node ? this.#options.byHost(event.target) : null;
    const key = this.#keyOf(event);
    if (!shown || !key || !this.#take(key, shown)) return;
    event.preventDefault();
  }

  #take({ act }: ListKey, on: Shown | null): boolean {
    if (this.#options.keyMode() === 'off' || act === 'leader') return false;
    const goes = GOES.has(act);
    if (goes) this.#going++;
    void this.#options.take(act, on).then(() => {
      if (goes) this.#going--;
    });
    return true;
  }

  #keyOf(event: KeyboardEvent): ListKey | null {
    if (event.type !== 'keydown' || event.isComposing || event.ctrlKey || event.metaKey) return null;
    const pressed = event.altKey ? `Alt+${event.key}` : event.key;
    const keys = keysWith(this.#options.keyChanges());
    const key = keys.find(({ key, also }) => key === pressed || also === pressed) ?? null;
    const moves = key?.act === 'next' || key?.act === 'previous'; // held, they go on
    return event.repeat && !moves ? null : key;
  }
}

const MODIFIER = /^(Shift|Control|Alt|Meta)/;

function isQuiet({ isTrusted, target }: KeyboardEvent): boolean {
  return isTrusted && target instanceof Element && target.matches(QUIET);
}
