import type { Status } from '../../papers/annotation.ts';
import { type Tag, tagKey } from '../../papers/tag.ts';

/** What of the library the reader wants to see. */
export interface Narrowing {
  /** As typed. */
  readonly query: string;
  readonly tags: readonly Tag[];
  readonly status: Status | null;
  /** Only what the page in the current tab shows. */
  readonly onPage: boolean;
}

export const EVERYTHING: Narrowing = { query: '', tags: [], status: null, onPage: false };

export function isFiltered({ tags, status, onPage }: Narrowing): boolean {
  return tags.length > 0 || status !== null || onPage;
}

export function isNarrowed(narrowing: Narrowing): boolean {
  return narrowing.query.trim() !== '' || isFiltered(narrowing);
}

export function withTagToggled(narrowing: Narrowing, tag: Tag): Narrowing {
  const others = narrowing.tags.filter((other) => tagKey(other) !== tagKey(tag));
  return { ...narrowing, tags: others.length < narrowing.tags.length ? others : [...others, tag] };
}

/** One step back towards everything: what is typed goes first, then the filters. Null where nothing is left to take away. */
export function widened(narrowing: Narrowing): Narrowing | null {
  if (narrowing.query !== '') return { ...narrowing, query: '' };
  return isFiltered(narrowing) ? EVERYTHING : null;
}
