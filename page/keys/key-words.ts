import { say } from '../../words/say.ts';
import { type KeyChanges, keysWith, type ListAct, type ListKey } from './list-keys.ts';

/** What an act is called. */
export function actInWords(act: ListAct): string {
  return say(`keys.${act}`);
}

/** All keys of a row, as a reader is told of them. */
export function keysOf({ key, also }: Pick<ListKey, 'key' | 'also'>): readonly string[] {
  return [key, ...(also === undefined ? [] : [also.replace('ArrowDown', '↓').replace('ArrowUp', '↑')])];
}

/** The keys in one line, for where there is no room for a table. */
export function keysInWords(changes: KeyChanges): string {
  return keysWith(changes)
    .map((known) => `${keysOf(known).join(', ')} ${actInWords(known.act)}`)
    .join(' · ');
}
