import { report } from '../../failures/report.ts';
import type { Shown } from '../marks/shown.ts';
import type { Guard } from '../private/guard.ts';
import { LIST_KEYS, type ListAct, type ListKey } from './list-keys.ts';

/** Does what a key means; `on` is the card whose mark has the focus. */
export type TakeKey = (act: ListAct, on: Shown | null) => void;

export interface KeyListenerOptions {
  readonly window: Window;
  readonly guard: Guard;
  readonly byHost: (host: Node) => Shown | null;
  /** Whether there is anything here for a key to act on. */
  readonly ready: () => boolean;
  /** Brings those who do what keys mean. */
  readonly bring: () => Promise<TakeKey>;
  readonly signal: AbortSignal;
}

/** Where a key that is pressed types nothing. */
const QUIET = 'body, html, a[href], button, summary';

/**
 * Hears the keys of a list. Those that begin are heard last of all, and only where the page has made nothing of them; all
 * others only on a mark, whose keys the page never gets.
 */
export class KeyListener {
  readonly #options: KeyListenerOptions;

  constructor(options: KeyListenerOptions) {
    this.#options = options;
    const { window, guard, signal } = options;
    window.addEventListener('keydown', (event) => this.#waitForPage(event), { capture: true, signal });
    guard.watch((event) => event instanceof KeyboardEvent && this.#onMark(event), signal);
  }

  /** Listeners are called in order: one that is set now hears after all of the page's. */
  #waitForPage(event: KeyboardEvent): void {
    if (!keyOf(event)?.begins) return;
    const { window } = this.#options;
    window.removeEventListener('keydown', this.#onPage); // of a key that the page kept for itself
    window.addEventListener('keydown', this.#onPage, { once: true });
  }

  readonly #onPage = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!event.isTrusted || event.defaultPrevented || !(target instanceof Element) || !target.matches(QUIET)) return;
    const key = keyOf(event);
    if (key?.begins) this.#take(key, null);
  };

  #onMark(event: KeyboardEvent): void {
    const shown = event.target instanceof Node ? this.#options.byHost(event.target) : null;
    const key = keyOf(event);
    if (!shown || !key || !this.#take(key, shown)) return;
    event.preventDefault();
  }

  #take(key: ListKey, on: Shown | null): boolean {
    if (!this.#options.ready()) return false;
    this.#options.bring().then(
      (take) => take(key.act, on),
      (error: unknown) => report(error, 'bringing the keys of a list'),
    );
    return true;
  }
}

function keyOf(event: KeyboardEvent): ListKey | null {
  if (event.type !== 'keydown' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = LIST_KEYS.find((known) => known.key === event.key) ?? null;
  const moves = key?.act === 'next' || key?.act === 'previous'; // held, they go on
  return event.repeat && !moves ? null : key;
}
