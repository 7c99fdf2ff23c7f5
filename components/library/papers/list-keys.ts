import type { AnnotationChange } from '../../../papers/annotation.ts';

/** What a key of the list does to the papers that are meant, beside moving and selecting. */
export type ListAct =
  | { readonly kind: 'change'; readonly change: AnnotationChange }
  | { readonly kind: 'trash' | 'undo' | 'find' | 'help' };

interface ListKey {
  readonly key: string;
  readonly says: string;
  readonly act: ListAct;
}

const change = (change: AnnotationChange): ListAct => ({ kind: 'change', change });

/** The keys that do something to papers, for the list and for its help. */
export const LIST_KEYS: readonly ListKey[] = [
  { key: 'q', says: 'To read', act: change({ kind: 'setStatus', status: 'to-read' }) },
  { key: 'w', says: 'Reading', act: change({ kind: 'setStatus', status: 'reading' }) },
  { key: 'r', says: 'Read', act: change({ kind: 'setStatus', status: 'read' }) },
  { key: 'x', says: 'Dismissed', act: change({ kind: 'setStatus', status: 'dismissed' }) },
  { key: 'f', says: 'Star', act: change({ kind: 'setStar', starred: true }) },
  { key: 'Delete', says: 'Move to the trash', act: { kind: 'trash' } },
  { key: 'u', says: 'Undo', act: { kind: 'undo' } },
  { key: '/', says: 'Search', act: { kind: 'find' } },
  { key: '?', says: 'These keys', act: { kind: 'help' } },
];

/** The keys that the list has of itself. */
export const MOVING_KEYS: readonly (readonly [keys: string, says: string])[] = [
  ['↑ ↓', 'Go from paper to paper'],
  ['Shift + ↑ ↓', 'Select a range'],
  ['Space', 'Select one more'],
  ['Ctrl + A', 'Select all'],
  ['Enter', 'Open the paper'],
  ['Esc', 'Clear the selection'],
];

export function actOfKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): ListAct | null {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') return { kind: 'undo' };
  if (ctrlKey || metaKey || altKey) return null;
  return LIST_KEYS.find((row) => row.key === key)?.act ?? null;
}
