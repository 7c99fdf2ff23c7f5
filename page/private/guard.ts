import { copyOf, HEARD, PASSIVE } from './relay.ts';

/** Names the guard among the globals of our own world on the page. */
const KEPT = Symbol.for('manicule guard 3');

/**
 * The guard of a page. A script of ours that is put into the page again, late, finds the one that was there first; an
 * editor that outlives its extension keeps it.
 */
export function guardOf(window: Window): Guard {
  const world = globalThis as { [KEPT]?: Guard };
  world[KEPT] ??= new Guard(window);
  return world[KEPT];
}

/**
 * Keeps what the reader does inside our closed roots from the page. Every event that begins there passes the window
 * first, where it is stopped, and is told to our own elements by a copy that does not leave the root; what the copy's
 * listeners prevent is prevented. It must be set up before the page's first script: listeners are called in order.
 * Events that a script made are dropped.
 */
export class Guard {
  readonly #roots = new WeakMap<EventTarget, ShadowRoot>();
  readonly #watchers = new Set<(event: Event) => void>();
  readonly #relayed = new WeakSet<Event>();
  readonly #lastFocused = new WeakMap<ShadowRoot, Element>();
  /** The texts of fields, as they were when the reader last did something to them. */
  readonly #words = new WeakMap<Element, string>();
  #readerWrites = false;

  constructor(window: Window) {
    const listener = (event: Event) => this.#hear(event);
    for (const type of HEARD) {
      window.addEventListener(type, listener, { capture: true, passive: PASSIVE.has(type) });
    }
  }

  /** What happens in this root from now on is nobody else's. */
  protect(host: Element, root: ShadowRoot): void {
    this.#roots.set(host, root);
    root.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) this.#lastFocused.set(root, target);
    });
  }

  /** Tells of each event of the reader's on something of ours, which no other listener hears. */
  watch(watcher: (event: Event) => void, signal: AbortSignal): void {
    this.#watchers.add(watcher);
    signal.addEventListener('abort', () => this.#watchers.delete(watcher), { once: true });
  }

  /** Whether a person did this: the browser's own event, or our copy of one. */
  isReaders(event: Event): boolean {
    return event.isTrusted || this.#relayed.has(event);
  }

  #hear(event: Event): void {
    const root = event.target && this.#roots.get(event.target);
    if (!root) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) {
      if (event.cancelable) event.preventDefault();
      return;
    }
    if (isOfLink(event)) event.preventDefault();
    for (const watcher of this.#watchers) watcher(event);
    const target = this.#targetIn(root, event);
    if (!target) return;
    if (this.#isForgery(target, event)) return;
    const copy = copyOf(event);
    if (!copy) return;
    this.#relayed.add(copy);
    target.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  }

  #targetIn(root: ShadowRoot, event: Event): Element | null {
    if (event.type === 'blur') return this.#lastFocused.get(root) ?? null;
    const focused = root.activeElement;
    if (event.type === 'focus' && focused) this.#lastFocused.set(root, focused);
    if (!(event instanceof MouseEvent)) return focused;
    const hit = event.detail === 0 ? null : root.elementFromPoint(event.clientX, event.clientY);
    if (hit && root.contains(hit)) return hit;
    return event.type === 'click' ? focused : null; // a keyboard's click, or a screen reader's, has no place
  }

  /**
   * `document.execCommand` writes into whatever field has the focus, in the reader's name; unlike the reader it gives no
   * `beforeinput`. What it wrote is taken back.
   */
  #isForgery(field: Element, event: Event): boolean {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
    // Assistive technology sets a value without a `beforeinput` too, and gives a plain event.
    const forged = event.type === 'input' && event instanceof InputEvent && !this.#readerWrites;
    if (forged) field.value = this.#words.get(field) ?? '';
    if (/input$/.test(event.type)) this.#readerWrites = event.type === 'beforeinput';
    this.#words.set(field, field.value);
    return forged;
  }
}

/** What is pressed of ours inside a link of the page's is not the link. */
function isOfLink({ type, target }: Event): boolean {
  return /^(?:click|auxclick|dragstart)$/.test(type) && target instanceof Element && target.closest('a[href]') !== null;
}
