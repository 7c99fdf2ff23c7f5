import type { PaperRef } from '../papers/seen.ts';
import type { News } from './desk.ts';
import type { Follower } from './follow/follower.ts';
import { refOf } from './marks/states.ts';

/** What a tab shows, for whoever asks. */
export interface PageDescription {
  readonly site: string;
  readonly siteName: string;
  readonly papers: readonly PaperRef[];
  readonly malformed: number;
  /** Whether the site seems to have changed under its adapter: papers are linked that no card shows. */
  readonly changed: boolean;
  /** How many papers here no list showed before; null where that is not remembered. */
  readonly fresh: number | null;
  /** When the list was last read. */
  readonly lastHere: number | null;
}

/** What a page shows, as far as its cards say. */
export function describe(follower: Follower): Omit<PageDescription, keyof News> {
  const { site, cards, malformed } = follower;
  const papers = new Map(cards.map(({ paper }) => [paper.ids[0] ?? paper.title, refOf(paper)]));
  return {
    site: site?.id ?? '',
    siteName: site?.name ?? '',
    papers: [...papers.values()],
    malformed,
    changed: seemsChanged(follower),
  };
}

/** Whether a named site shows papers that its adapter does not find. */
export function seemsChanged({ page, cards }: Follower): boolean {
  return page?.looksChanged?.(cards) ?? false;
}
