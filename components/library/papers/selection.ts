import type { RecordKey } from '../../../papers/saved.ts';
import type { KeyList } from './key-list.ts';

/** What is selected of a list, and where the reader stands in it. */
export interface Selection {
  readonly keys: ReadonlySet<RecordKey>;
  /** The paper that keys act from; null in a list that nobody came to yet. */
  readonly active: RecordKey | null;
  /** Where a range began. */
  readonly anchor: RecordKey | null;
}

export const NOTHING_SELECTED: Selection = { keys: new Set(), active: null, anchor: null };

/** `only`: as a plain click or arrow does; `toggle`: with Control; `range`: with Shift. */
export type Way = 'only' | 'toggle' | 'range';

/** The selection after the reader went to a paper of a list. */
export function wentTo(selection: Selection, key: RecordKey, way: Way, list: KeyList): Selection {
  if (way === 'only') return { keys: new Set(), active: key, anchor: key };
  const start = selection.active;
  if (way === 'toggle') {
    const keys = new Set(selection.keys);
    // The paper that one stood on before the first Control is meant too.
    if (keys.size === 0 && start !== null && start !== key) keys.add(start);
    if (!keys.delete(key)) keys.add(key);
    return { keys, active: key, anchor: key };
  }
  const anchor = selection.anchor ?? key;
  const [from, to] = [list.indexOf(anchor), list.indexOf(key)].sort((a, b) => a - b);
  return { keys: new Set(list.slice(from, (to ?? 0) + 1)), active: key, anchor };
}

/** All that acts are done to: the selected papers, else the one that the reader stands on. */
export function meant({ keys, active }: Selection, list: KeyList): readonly RecordKey[] {
  if (keys.size > 0) return list.slice().filter((key) => keys.has(key));
  return active !== null && list.indexOf(active) >= 0 ? [active] : [];
}
