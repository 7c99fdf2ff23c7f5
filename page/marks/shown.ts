import type { Mark } from '../../components/mark/mark.ts';
import type { ReadCard } from '../../sites/site.ts';

/** A card with its mark. */
export interface Shown {
  readonly mark: Mark;
  /** Its page has so many cards that the mark is laid out only near the screen. */
  readonly sleeps: boolean;
  card: ReadCard;
  /** Its card is no more. */
  forgotten: boolean;
}

/** Whether two cards show one paper, as far as the page itself says so. */
export function samePaper(a: ReadCard['paper'], b: ReadCard['paper']): boolean {
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  return a.title === b.title && a.authors.join() === b.authors.join();
}
