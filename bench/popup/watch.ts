import type { Page } from 'playwright-core';

/** Times in the page's own clock, in milliseconds since it was opened. */
export interface Seen {
  /** When each key went down. */
  readonly keys: number[];
  /** When something in the results became another. */
  readonly changed: number[];
  /** When that was on the screen. */
  readonly painted: number[];
}

/** Notes from the page's first moment when keys go down and when what is within a selector is painted anew. */
export async function watch(page: Page, within: string): Promise<void> {
  // No function in here has a name: what compiles this file would call a helper of its own for it.
  await page.addInitScript((within) => {
    const seen: Seen = { keys: [], changed: [], painted: [] };
    Object.assign(globalThis, { seen });
    addEventListener('keydown', () => seen.keys.push(performance.now()), true);
    new MutationObserver((changes) => {
      const isSeen = changes.some(
        ({ target, addedNodes }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(within) ||
          [...addedNodes].some(
            (added) => added instanceof Element && (added.matches(within) || added.querySelector(within)),
          ),
      );
      if (!isSeen) return;
      seen.changed.push(performance.now());
      // A frame's callbacks run before it is painted, the next task behind them after that.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.painted.push(performance.now());
        port2.postMessage(null);
      });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, within);
}

export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

/** For each key, how long it took until something was seen; keys that changed nothing are left out. */
export function waits(keys: readonly number[], seen: readonly number[]): readonly number[] {
  return keys.flatMap((key, i) => {
    const next = keys[i + 1] ?? Number.POSITIVE_INFINITY;
    const first = seen.find((time) => time > key && time < next);
    return first === undefined ? [] : [first - key];
  });
}
