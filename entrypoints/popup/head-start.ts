import type { FirstLook } from '../../storage/first-look.ts';

/** What was begun before the popup's own scripts were there. */
export interface HeadStart {
  /** The newest papers; null where there is no library yet, or something else is looked for. */
  readonly look: Promise<FirstLook | null>;
  /** What searches, where that is what the popup was opened for. */
  readonly worker: Worker | null;
}

const place = globalThis as typeof globalThis & { maniculeHeadStart?: HeadStart };

export function giveHeadStart(begun: HeadStart): void {
  place.maniculeHeadStart = begun;
}

export function takeHeadStart(): HeadStart {
  return place.maniculeHeadStart ?? { look: Promise.resolve(null), worker: null };
}
