import type { Mark } from '../../components/mark/mark.ts';
import type { ReadCard } from '../../sites/read-page.ts';

/** A card with its mark. */
export interface Shown {
  readonly mark: Mark;
  card: ReadCard;
  /** See `papers/bucket.ts`. */
  buckets: readonly number[];
}

/** Whether two cards show one paper, as far as the page itself says so. */
export function samePaper(a: ReadCard['paper'], b: ReadCard['paper']): boolean {
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  return a.title === b.title && a.authors.join() === b.authors.join();
}
