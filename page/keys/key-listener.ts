import type { Shown } from '../marks/shown.ts';
import type { Guard } from '../private/guard.ts';
import { type KeyChanges, LIST_KEYS, type ListAct, type ListKey } from './list-keys.ts';

/** Does what a key means; `on` is the card whose mark has the focus. */
export type TakeKey = (act: ListAct, on: Shown | null) => void;

/** Whether keys are heard: not at all, or those that begin only behind the leader. */
export type KeyMode = 'on' | 'leader' | 'off';

export interface KeyListenerOptions {
  readonly window: Window;
  readonly guard: Guard;
  readonly byHost: (host: Node) => Shown | null;
  /** `off` also where there is nothing for a key to act on. */
  readonly mode: () => KeyMode;
  readonly changes: () => KeyChanges;
  /** Has what a key means done. */
  readonly take: TakeKey;
  readonly signal: AbortSignal;
}

/** Where a key that is pressed types nothing. */
const QUIET = 'body, html, a[href], button, summary';

/**
 * Hears the keys of a list. Those that begin are heard last of all, and only where the page has made nothing of them; the one
 * behind a leader before the page; all others only on a mark, whose keys the page never gets.
 */
export class KeyListener {
  readonly #options: KeyListenerOptions;
  /** The leader was pressed: the next key is ours. */
  #led = false;

  constructor(options: KeyListenerOptions) {
    this.#options = options;
    const { window, guard, signal } = options;
    window.addEventListener('keydown', (event) => this.#waitForPage(event), { capture: true, signal });
    guard.watch((event) => event instanceof KeyboardEvent && this.#onMark(event), signal);
  }

  /** Listeners are called in order: one that is set now hears after all of the page's. */
  #waitForPage(event: KeyboardEvent): void {
    const key = this.#keyOf(event);
    if (this.#led && event.isTrusted && !MODIFIER.test(event.key)) {
      this.#led = false;
      if (key?.begins && isQuiet(event) && this.#take(key, null)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
    }
    if (!key?.begins) return;
    const { window } = this.#options;
    window.removeEventListener('keydown', this.#onPage); // of a key that the page kept for itself
    window.addEventListener('keydown', this.#onPage, { once: true });
  }

  readonly #onPage = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !isQuiet(event)) return;
    const key = this.#keyOf(event);
    if (!key?.begins) return;
    const leads = key.act === 'leader';
    const isLed = this.#options.mode() === 'leader';
    if (leads) this.#led = isLed;
    else if (!isLed) this.#take(key, null);
  };

  #onMark(event: KeyboardEvent): void {
    const shown = event.target instanceof Node ? this.#options.byHost(event.target) : null;
    const key = this.#keyOf(event);
    if (!shown || !key || !this.#take(key, shown)) return;
    event.preventDefault();
  }

  #take({ act }: ListKey, on: Shown | null): boolean {
    if (this.#options.mode() === 'off' || act === 'leader') return false;
    this.#options.take(act, on);
    return true;
  }

  #keyOf(event: KeyboardEvent): ListKey | null {
    if (event.type !== 'keydown' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
    const changes = this.#options.changes();
    const key = LIST_KEYS.find(({ act, key }) => (changes[act] ?? key) === event.key) ?? null;
    const moves = key?.act === 'next' || key?.act === 'previous'; // held, they go on
    return event.repeat && !moves ? null : key;
  }
}

const MODIFIER = /^(?:Shift|Control|Alt|Meta)/;

function isQuiet({ isTrusted, target }: KeyboardEvent): boolean {
  return isTrusted && target instanceof Element && target.matches(QUIET);
}
