import { INDEX_NAME, readSaved, type SavedRows } from '../../finder/read-saved.ts';
import type { FirstLook } from '../../storage/first-look.ts';

/** What was begun before the popup's own scripts were there. */
export interface HeadStart {
  /** The newest papers; null where there is no library yet, or something else is looked for. */
  readonly look: Promise<FirstLook | null>;
  /** The saved index, where a search is what the popup was opened for. */
  readonly index: Promise<SavedRows | null> | null;
}

/** An index of more papers is searched by the worker alone: what can be done between two frames is less. */
const MOST_PAPERS = 50_000;

const place = globalThis as typeof globalThis & { maniculeHeadStart?: HeadStart };

export function giveHeadStart(begun: HeadStart): void {
  place.maniculeHeadStart = begun;
}

export function takeHeadStart(): HeadStart {
  return place.maniculeHeadStart ?? { look: Promise.resolve(null), index: null };
}

export function readIndex(): Promise<SavedRows | null> {
  const reading = readSaved(INDEX_NAME, MOST_PAPERS);
  // Whoever waits for it meets the failure.
  reading.catch(() => undefined);
  return reading;
}
