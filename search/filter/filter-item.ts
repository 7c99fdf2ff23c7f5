import type { Status } from '../../papers/annotation.ts';
import type { MarkState } from '../../papers/mark-state.ts';
import type { Paper } from '../../papers/paper.ts';
import type { Tag } from '../../papers/tag.ts';

/** A card of a page, as far as it can be filtered: its paper, and what its mark shows. */
export interface FilterItem {
  readonly paper: Paper;
  readonly state: MarkState;
  /** The site's id. */
  readonly site: string;
}

export function statusOf({ state }: FilterItem): Status | null {
  return state.kind === 'saved' ? state.status : null;
}

export function tagsOf({ state }: FilterItem): readonly Tag[] {
  return state.kind === 'saved' ? state.tags : [];
}

export function noteLineOf({ state }: FilterItem): string {
  return state.kind === 'saved' ? state.noteLine : '';
}

export function isStarred({ state }: FilterItem): boolean {
  return state.kind === 'saved' && state.starred;
}
