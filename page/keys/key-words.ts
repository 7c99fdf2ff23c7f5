import { say } from '../../words/say.ts';
import type { ListAct, ListKey } from './list-keys.ts';

/** What an act is called. */
export function actInWords(act: ListAct): string {
  return say(`keys.${act}`);
}

/** A key as a reader is told of it. */
export function keyInWords(key: string): string {
  return key.replace('ArrowDown', '↓').replace('ArrowUp', '↑');
}

/** All keys of a row, as a reader is told of them. */
export function keysOf({ key, also }: Pick<ListKey, 'key' | 'also'>): readonly string[] {
  return (also === undefined ? [key] : [key, also]).map(keyInWords);
}
