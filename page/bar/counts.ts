import type { Choice } from '../../components/list-bar/props.ts';
import type { Tag } from '../../papers/tag.ts';
import type { Shown } from '../marks/shown.ts';

/** Whether a card is among those of a choice. What is dismissed was not kept. */
export function isAmong({ mark }: Shown, choice: Choice): boolean {
  const { state } = mark;
  const status = state.kind === 'saved' ? state.status : null;
  switch (choice) {
    case 'all':
      return true;
    case 'new':
      return mark.fresh;
    case 'saved':
      return state.kind === 'saved' && status !== 'dismissed';
    default:
      return status === choice;
  }
}

export function isTagged({ mark: { state } }: Shown, tag: Tag): boolean {
  return state.kind === 'saved' && state.tags.includes(tag);
}

/** The tags of some cards, most used first. */
export function tagsOn(all: Iterable<Shown>): readonly { readonly tag: Tag; readonly papers: number }[] {
  const papers = new Map<Tag, number>();
  for (const { mark } of all) {
    if (mark.state.kind !== 'saved') continue;
    for (const tag of mark.state.tags) papers.set(tag, (papers.get(tag) ?? 0) + 1);
  }
  return [...papers].map(([tag, papers]) => ({ tag, papers })).sort((a, b) => b.papers - a.papers);
}
