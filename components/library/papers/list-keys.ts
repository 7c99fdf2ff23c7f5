import type { AnnotationChange } from '../../../papers/annotation.ts';
import type { Key } from '../../../words/keys.ts';

/** What a key of the list does to the papers that are meant, beside moving and selecting. */
export type ListAct =
  | { readonly kind: 'change'; readonly change: AnnotationChange }
  | { readonly kind: 'trash' | 'undo' | 'find' | 'help' };

/** What a key does, by its name in the catalogue. */
type Meaning = Extract<Key, `status.${string}` | `papers.key${string}` | 'common.star' | 'common.undo'>;

interface ListKey {
  readonly key: string;
  readonly says: Meaning;
  readonly act: ListAct;
}

const change = (change: AnnotationChange): ListAct => ({ kind: 'change', change });

/** The keys that do something to papers, for the list and for its help. */
export const LIST_KEYS: readonly ListKey[] = [
  { key: 'q', says: 'status.to-read', act: change({ kind: 'setStatus', status: 'to-read' }) },
  { key: 'w', says: 'status.reading', act: change({ kind: 'setStatus', status: 'reading' }) },
  { key: 'r', says: 'status.read', act: change({ kind: 'setStatus', status: 'read' }) },
  { key: 'x', says: 'status.dismissed', act: change({ kind: 'setStatus', status: 'dismissed' }) },
  { key: 'f', says: 'common.star', act: change({ kind: 'setStar', starred: true }) },
  { key: 'Delete', says: 'papers.keyTrash', act: { kind: 'trash' } },
  { key: 'u', says: 'common.undo', act: { kind: 'undo' } },
  { key: '/', says: 'papers.keySearch', act: { kind: 'find' } },
  { key: '?', says: 'papers.keyHelp', act: { kind: 'help' } },
];

/** The keys that the list has of itself. */
export const MOVING_KEYS: readonly Pick<ListKey, 'key' | 'says'>[] = [
  { key: '↑ ↓', says: 'papers.keyMove' },
  { key: 'Shift + ↑ ↓', says: 'papers.keyRange' },
  { key: 'Space', says: 'papers.keyOneMore' },
  { key: 'Ctrl + A', says: 'papers.keyAll' },
  { key: 'Enter', says: 'papers.keyOpen' },
  { key: 'Esc', says: 'papers.keyClear' },
];

export function actOfKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): ListAct | null {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') return { kind: 'undo' };
  if (ctrlKey || metaKey || altKey) return null;
  return LIST_KEYS.find((row) => row.key === key)?.act ?? null;
}
