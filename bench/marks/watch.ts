import type { Page } from 'playwright-core';

/** Times in the page's own clock, in milliseconds. */
export interface Marking {
  /** When the page's content was there. */
  readonly content: number;
  /** When the page began to draw the first frame of all of it: nothing of it can be seen earlier. */
  readonly frame: number;
  /** When the cards on the first screen had their marks. */
  readonly firstScreen: number | null;
  /** When every card had its mark. */
  readonly all: number | null;
}

export interface Scrolling {
  readonly frames: number;
  /** Frames in which a card on the screen had no mark. */
  readonly bare: number;
  /** The longest time between two frames. */
  readonly longest: number;
}

/** Notes from the page's first moment when its cards, each of which has one such element, get their marks in it. */
export async function watchMarking(page: Page, card = 'li'): Promise<void> {
  // No function in here has a name: what compiles this file would call a helper of its own for it.
  await page.addInitScript((card) => {
    const marking = {
      content: Number.NaN,
      frame: Number.NaN,
      firstScreen: null as number | null,
      all: null as number | null,
    };
    Object.assign(globalThis, { marking });
    addEventListener('DOMContentLoaded', () => {
      marking.content = performance.now();
      const cards = document.querySelectorAll(card);
      const marks = document.getElementsByTagName('manicule-mark');
      let first: Element[] = [];
      // With the first frame, which lays the page out anyway.
      requestAnimationFrame(() => {
        marking.frame = performance.now();
        first = [...cards].filter((card) => card.getBoundingClientRect().top < innerHeight);
        if (first.every((card) => card.querySelector('manicule-mark'))) marking.firstScreen = performance.now();
      });
      new MutationObserver((_, observer) => {
        if (
          marking.firstScreen === null &&
          first.length > 0 &&
          first.every((card) => card.querySelector('manicule-mark'))
        ) {
          marking.firstScreen = performance.now();
        }
        if (marks.length < cards.length) return;
        marking.all = performance.now();
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true });
    });
  }, card);
}

export function markingOf(page: Page): Promise<Marking> {
  return page.evaluate(() => (globalThis as unknown as { marking: Marking }).marking);
}

/** Scrolls the whole page through in so many frames. */
export function scrollThrough(page: Page, frames: number): Promise<Scrolling> {
  return page.evaluate(async (frames) => {
    const cards = [...document.querySelectorAll('li')];
    const height = document.documentElement.scrollHeight;
    let bare = 0;
    let longest = 0;
    let last = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      scrollTo(0, (height * frame) / frames);
      const now = await new Promise<number>(requestAnimationFrame);
      longest = Math.max(longest, now - last);
      last = now;
      const [top, bottom] = [scrollY, scrollY + innerHeight].map((y) => Math.floor((y / height) * cards.length));
      const seen = cards.slice(top, bottom).filter((card) => card.getBoundingClientRect().top < innerHeight);
      if (seen.some((card) => !card.querySelector('manicule-mark'))) bare++;
    }
    return { frames, bare, longest };
  }, frames);
}
