import type { PageSummary } from '../papers/seen.ts';
import type { News } from './desk.ts';
import type { Follower } from './follow/follower.ts';
import { refOf } from './marks/states.ts';

/** What a page shows, as far as its cards say. */
export function describe(follower: Follower): Omit<PageSummary, keyof News> {
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
