import type { Page, ReadCard } from './site.ts';

/** What a page shows, and how many of its cards could not be read. */
export interface PageReading {
  readonly cards: readonly ReadCard[];
  readonly malformed: number;
}

/** One card, or null where it is none or malformed; a malformed one never spoils the page. */
export function readCard(page: Page, element: Element, onMalformed: (error: unknown) => void): ReadCard | null {
  try {
    const card = page.read(element);
    return card && { ...card, element };
  } catch (error) {
    onMalformed(error);
    return null;
  }
}

/** The whole page at once, for tests and for the command line; a live page is read in slices. */
export function readPage(page: Page): PageReading {
  let malformed = 0;
  const cards = page
    .cards()
    .map((element) => readCard(page, element, () => malformed++))
    .filter((card) => card !== null);
  return { cards, malformed };
}
